package com.atlassian.mail.server;

/** The configured mail servers. Source: facts 4.0 [S11 type E3]; method: Javadoc atlassian-mail 1.9. */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();
}

package sandbox.jira.mail;

import com.atlassian.mail.server.MailServerManager;

/** There is a mail server, the outbox. */
public abstract class OutboxServers implements MailServerManager {
    protected OutboxServers() {
    }

    @Override
    public boolean isDefaultSMTPMailServerDefined() {
        return true;
    }
}

package com.atlassian.mail.queue;

/** A mail that waits. Source: Javadoc atlassian-mail 1.9 MailQueueItem. */
public interface MailQueueItem {
    String getSubject();
}

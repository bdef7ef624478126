package com.atlassian.mail.queue;

/**
 * Mails that wait to be sent.
 * Source: Javadoc atlassian-mail 1.9 MailQueue; S8 plugins get it from ComponentAccessor.
 */
public interface MailQueue {
    void addItem(MailQueueItem item);
    int size();
}

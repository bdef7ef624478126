package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/** One mail that waits. Source: Javadoc atlassian-mail 1.9 SingleMailQueueItem; S8 usages. */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    public Email getEmail() {
        return email;
    }
}

package sandbox.jira.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;

/** The queue plugins put their own mails into: what arrives goes straight to the outbox. */
public abstract class OutboxQueue implements MailQueue {
    private final Outbox outbox;

    protected OutboxQueue(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void addItem(MailQueueItem item) {
        Email email = ((SingleMailQueueItem) item).getEmail();
        outbox.add(email.getTo(), email.getSubject(), email.getMimeType(), email.getBody());
    }

    @Override
    public int size() {
        return 0;
    }
}

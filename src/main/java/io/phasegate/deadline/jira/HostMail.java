package io.phasegate.deadline.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.deadline.Mail;

/** Mail through Jira's own queue, so that it is sent, retried and switched off like all of Jira's mail. */
public class HostMail implements Mail {
    private final HostComponents host;

    public HostMail(HostComponents host) {
        this.host = host;
    }

    @Override
    public boolean works() {
        return host.find(MailQueue.class).isPresent()
                && host.find(MailServerManager.class).filter(MailServerManager::isDefaultSMTPMailServerDefined)
                .isPresent();
    }

    @Override
    public void send(String address, String subject, String text) {
        Email mail = new Email(address).setSubject(subject).setBody(text);
        host.get(MailQueue.class).addItem(new SingleMailQueueItem(mail));
    }
}

package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.SingleMailQueueItem;
import com.atlassian.mail.server.MailServerManager;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;
import sandbox.spi.MailOutbox;

/** Mail that a plugin sends by itself. */
public class MailContractsTest {
    private final Fixture jira = new Fixture();

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.mail.Email", "com.atlassian.mail.queue.MailQueue",
            "com.atlassian.mail.queue.MailQueueItem", "com.atlassian.mail.queue.SingleMailQueueItem",
            "com.atlassian.mail.server.MailServerManager"},
            rule = "A mail put into the queue goes out as it was written, when there is an outgoing mail server.",
            evidence = "U17")
    public void shouldSendWhatAPluginPutsIntoTheQueue() {
        assertThat(ComponentAccessor.getComponent(MailServerManager.class).isDefaultSMTPMailServerDefined()).isTrue();
        ComponentAccessor.getComponent(MailQueue.class).addItem(new SingleMailQueueItem(new Email("pm@example.com")
                .setSubject("\u903e\u671f").setBody("line\nline")));
        MailOutbox.Message mail = jira.host.services.get(MailOutbox.class).newest(1).get(0);
        assertThat(mail.to()).isEqualTo("pm@example.com");
        assertThat(mail.subject()).isEqualTo("\u903e\u671f");
        assertThat(mail.body()).isEqualTo("line\nline");
        assertThat(mail.mimeType()).isEqualTo("text/plain");
    }
}

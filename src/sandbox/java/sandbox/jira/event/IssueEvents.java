package sandbox.jira.event;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sandbox.data.Database;

/**
 * Tells listeners and the mail about changed issues. Listeners run on the user's thread after commit; they cannot
 * fail it.
 */
public final class IssueEvents {
    private static final Logger LOG = LoggerFactory.getLogger(IssueEvents.class);

    private final Database database;
    private final Consumer<Object> publisher;
    private final Consumer<IssueEvent> mail;

    public IssueEvents(Database database, Consumer<Object> publisher, Consumer<IssueEvent> mail) {
        this.database = database;
        this.publisher = publisher;
        this.mail = mail;
    }

    public void publish(Issue issue, ApplicationUser user, Long eventTypeId, Map<String, Object> parameters,
            boolean sendMail) {
        IssueEvent event = new IssueEvent(issue, parameters, user, eventTypeId);
        database.transactions().afterCommit(() -> {
            deliver(() -> publisher.accept(event));
            if (sendMail) {
                deliver(() -> mail.accept(event));
            }
        });
    }

    public void publishOther(Object event) {
        database.transactions().afterCommit(() -> deliver(() -> publisher.accept(event)));
    }

    private static void deliver(Runnable delivery) {
        try {
            delivery.run();
        } catch (RuntimeException e) {
            LOG.error("A listener of issue events failed", e);
        }
    }
}

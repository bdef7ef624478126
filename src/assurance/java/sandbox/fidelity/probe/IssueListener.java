package sandbox.fidelity.probe;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.Issue;

/** Notes issue events, in which status the issue is stored then, and with which context class loader they come. */
public final class IssueListener {
    private final EventPublisher events;
    private final Notes notes;

    public IssueListener(EventPublisher events, Notes notes) {
        this.events = events;
        this.notes = notes;
    }

    /** Called by Spring. The second registration must change nothing. */
    public void start() {
        events.register(this);
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    @EventListener
    public void onIssue(IssueEvent event) {
        Issue stored = ComponentAccessor.getComponent(IssueManager.class).getIssueObject(event.getIssue().getId());
        notes.add("event " + event.getEventTypeId() + " " + event.getIssue().getKey() + " status "
                + (stored == null ? "none" : stored.getStatusId()) + " loader " + Loaders.context());
    }

    /** A listener that fails when the issue asks for it. */
    @EventListener
    public void onIssueFailing(IssueEvent event) {
        if (event.getIssue().getSummary().contains("failing listener")) {
            throw new IllegalStateException("a failing listener disturbs nobody");
        }
    }
}

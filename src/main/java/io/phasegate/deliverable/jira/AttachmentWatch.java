package io.phasegate.deliverable.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;

/**
 * Notices that files of a deliverable have gone, so that views of many deliverables know it without asking the host.
 */
public final class AttachmentWatch {
    private final EventPublisher events;
    private final SetupObjects objects;
    private final FrozenFiles files;

    public AttachmentWatch(EventPublisher events, SetupObjects objects, FrozenFiles files) {
        this.events = events;
        this.objects = objects;
        this.files = files;
    }

    public void start() {
        events.register(this);
    }

    public void stop() {
        events.unregister(this);
    }

    /** Issues of other types cost nothing. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        Issue issue = event.getIssue();
        if (objects.find(ObjectKeys.TYPE_DELIVERABLE).filter(issue.getIssueTypeId()::equals).isPresent()) {
            files.review(issue.getId());
        }
    }
}

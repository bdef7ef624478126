package io.phasegate.deliverable.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.List;

/**
 * Notices that files of a deliverable, or the scans of a meeting's minutes, have gone, so that views of many things
 * know it without asking the host.
 */
public final class AttachmentWatch {
    private static final List<String> TYPES = List.of(ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.TYPE_MEETING);

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
        if (TYPES.stream().anyMatch(type -> objects.find(type).filter(issue.getIssueTypeId()::equals).isPresent())) {
            files.review(issue.getId());
        }
    }
}

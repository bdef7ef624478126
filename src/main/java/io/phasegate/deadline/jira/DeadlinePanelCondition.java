package io.phasegate.deadline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.List;
import java.util.Map;

/** Shows the panel where something is open or missed. An issue of none of our types costs comparisons and no query. */
public class DeadlinePanelCondition implements Condition {
    private static final List<String> TYPES = List.of(ObjectKeys.TYPE_PHASE, ObjectKeys.TYPE_TASK,
            ObjectKeys.TYPE_DELIVERABLE, ObjectKeys.TYPE_MEETING, ObjectKeys.TYPE_TRAINING, ObjectKeys.TYPE_PAYMENT,
            ObjectKeys.TYPE_ERROR_REPORT, ObjectKeys.TYPE_CLIENT_REQUEST);

    private final SetupObjects objects;
    private final ShownDeadlines shown;

    public DeadlinePanelCondition(SetupObjects objects, ShownDeadlines shown) {
        this.objects = objects;
        this.shown = shown;
    }

    @Override
    public void init(Map<String, String> params) {
        // the condition has no parameters
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue && isOurs(issue) && shown.of(issue).isPresent();
    }

    private boolean isOurs(Issue issue) {
        return TYPES.stream().anyMatch(type -> objects.find(type).filter(id -> id.equals(issue.getIssueTypeId()))
                .isPresent());
    }
}

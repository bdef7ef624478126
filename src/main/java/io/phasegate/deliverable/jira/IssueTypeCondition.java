package io.phasegate.deliverable.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import io.phasegate.setup.SetupObjects;
import java.util.Map;

/** Shows a panel on issues of one of our types only; everywhere else it costs a comparison and no query. */
public class IssueTypeCondition implements Condition {
    private final SetupObjects objects;
    private String objectKey = "";

    public IssueTypeCondition(SetupObjects objects) {
        this.objects = objects;
    }

    @Override
    public void init(Map<String, String> params) {
        objectKey = params.getOrDefault("type", "");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return context.get("issue") instanceof Issue issue
                && objects.find(objectKey).filter(id -> id.equals(issue.getIssueTypeId())).isPresent();
    }
}

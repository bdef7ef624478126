package sandbox.jira.constant;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type handed out to plugins. */
public abstract class StoredIssueType extends StoredConstant implements IssueType {
    private final boolean subTask;

    protected StoredIssueType(IssueTypeData data) {
        super(data.id(), data.name(), data.description(), data.iconUrl());
        this.subTask = data.subTask();
    }

    @Override
    public boolean isSubTask() {
        return subTask;
    }
}

package sandbox.jira.constant;

import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;

/** A status handed out to plugins. */
public abstract class StoredStatus extends StoredConstant implements Status {
    private final StatusCategory category;

    protected StoredStatus(StatusData data, StatusCategory category) {
        super(data.id(), data.name(), data.description(), data.iconUrl());
        this.category = category;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return category;
    }
}

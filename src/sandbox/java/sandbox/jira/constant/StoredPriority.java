package sandbox.jira.constant;

import com.atlassian.jira.issue.priority.Priority;

/** A priority handed out to plugins. */
public abstract class StoredPriority extends StoredConstant implements Priority {
    private final String color;

    protected StoredPriority(PriorityData data) {
        super(data.id(), data.name(), data.description(), data.iconUrl());
        this.color = data.color();
    }

    @Override
    public String getStatusColor() {
        return color;
    }
}

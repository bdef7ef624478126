package sandbox.jira.security;

import com.atlassian.jira.issue.security.IssueSecurityLevel;

/** A security level handed out to plugins. */
abstract class StoredSecurityLevel implements IssueSecurityLevel {
    private final SecurityLevelData data;

    protected StoredSecurityLevel(SecurityLevelData data) {
        this.data = data;
    }

    @Override
    public Long getId() {
        return data.id();
    }

    @Override
    public String getName() {
        return data.name();
    }

    @Override
    public String getDescription() {
        return data.description();
    }

    @Override
    public Long getSchemeId() {
        return data.schemeId();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueSecurityLevel level && level.getId() == data.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(data.id());
    }
}

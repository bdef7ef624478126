package sandbox.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import sandbox.jira.user.Users;

/** A project handed out to plugins. */
public abstract class StoredProject implements Project {
    private final ProjectData data;
    private final Users users;

    protected StoredProject(ProjectData data, Users users) {
        this.data = data;
        this.users = users;
    }

    @Override
    public Long getId() {
        return data.id();
    }

    @Override
    public String getKey() {
        return data.key();
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
    public ApplicationUser getProjectLead() {
        return users.orNull(data.leadKey());
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey(data.typeKey());
    }

    @Override
    public Long getAssigneeType() {
        return data.assigneeType();
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && data.id() == project.getId();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(data.id());
    }

    @Override
    public String toString() {
        return "Project: " + data.key();
    }
}

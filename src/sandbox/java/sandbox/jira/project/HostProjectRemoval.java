package sandbox.jira.project;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import sandbox.data.Database;
import sandbox.jira.event.IssueEvents;
import sandbox.jira.field.Contexts;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.command.DeleteIssue;
import sandbox.jira.user.GlobalPermissions;
import sandbox.jira.user.Users;
import sandbox.spi.ProjectRemoval;

/** Deletes a project with its issues and takes it out of schemes, roles and contexts. Only administrators may. */
public final class HostProjectRemoval implements ProjectRemoval {
    private final Database database;
    private final Projects projects;
    private final Users users;
    private final GlobalPermissions permissions;
    private final Contexts contexts;
    private final IssueStore issues;
    private final DeleteIssue deleteIssue;
    private final IssueEvents events;

    public HostProjectRemoval(Database database, Projects projects, Users users, GlobalPermissions permissions,
            Contexts contexts, IssueStore issues, DeleteIssue deleteIssue, IssueEvents events) {
        this.database = database;
        this.projects = projects;
        this.users = users;
        this.permissions = permissions;
        this.contexts = contexts;
        this.issues = issues;
        this.deleteIssue = deleteIssue;
        this.events = events;
    }

    @Override
    public boolean remove(String userKey, long projectId) {
        ApplicationUser user = users.orNull(userKey);
        if (!permissions.has(GlobalPermissionKey.ADMINISTER, user)) {
            return false;
        }
        Project project = projects.byId(projectId).orElseThrow();
        database.transactions().inTransaction(() -> {
            for (Long issueId : issues.issues().idsOfProject(projectId)) {
                issues.byId(issueId).ifPresent(issue -> deleteIssue.delete(user, issue, false));
            }
            contexts.forgetProject(projectId);
            projects.delete(projectId);
            events.publishOther(new ProjectDeletedEvent(user, project));
        });
        return true;
    }
}

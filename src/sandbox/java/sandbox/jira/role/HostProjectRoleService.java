package sandbox.jira.role;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import sandbox.jira.text.HostTexts;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/** Changes who holds a role, for the user who is logged in: project administrators and administrators only. */
public abstract class HostProjectRoleService implements ProjectRoleService {
    private final Roles roles;
    private final Users users;
    private final Groups groups;
    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final HostTexts texts;

    protected HostProjectRoleService(Roles roles, Users users, Groups groups, JiraAuthenticationContext authentication,
            PermissionManager permissions, GlobalPermissionManager globalPermissions, HostTexts texts) {
        this.roles = roles;
        this.users = users;
        this.groups = groups;
        this.authentication = authentication;
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.texts = texts;
    }

    @Override
    public void addActorsToProjectRole(Collection<String> actors, ProjectRole role, Project project, String actorType,
            ErrorCollection errors) {
        if (mayChange(project, errors) && allExist(actors, actorType, errors)) {
            for (String actor : actors) {
                if (!roles.add(role.getId(), project.getId(), actorType, actor)) {
                    errors.addErrorMessage(texts.text("role.actor.known", actor));
                }
            }
        }
    }

    @Override
    public void removeActorsFromProjectRole(Collection<String> actors, ProjectRole role, Project project,
            String actorType, ErrorCollection errors) {
        if (mayChange(project, errors)) {
            for (String actor : actors) {
                if (!roles.remove(role.getId(), project.getId(), actorType, actor)) {
                    errors.addErrorMessage(texts.text("role.actor.unknown", actor));
                }
            }
        }
    }

    private boolean mayChange(Project project, ErrorCollection errors) {
        ApplicationUser user = authentication.getLoggedInUser();
        boolean may = globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user);
        if (!may) {
            errors.addErrorMessage(texts.text("role.forbidden"));
        }
        return may;
    }

    private boolean allExist(Collection<String> actors, String actorType, ErrorCollection errors) {
        boolean ofUsers = ProjectRoleActor.USER_ROLE_ACTOR_TYPE.equals(actorType);
        if (!ofUsers && !ProjectRoleActor.GROUP_ROLE_ACTOR_TYPE.equals(actorType)) {
            errors.addErrorMessage(texts.text("role.actor.type", actorType));
            return false;
        }
        for (String actor : actors) {
            if (ofUsers ? users.byKey(actor).isEmpty() : !groups.exists(actor)) {
                errors.addErrorMessage(texts.text("role.actor.missing", actor));
            }
        }
        return !errors.hasAnyErrors();
    }
}

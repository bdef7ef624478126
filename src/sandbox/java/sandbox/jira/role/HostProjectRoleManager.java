package sandbox.jira.role;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import sandbox.jira.member.Provided;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/** Project roles without permission checks, as in Jira. */
public abstract class HostProjectRoleManager implements ProjectRoleManager {
    private final Roles roles;
    private final Users users;
    private final Groups groups;

    protected HostProjectRoleManager(Roles roles, Users users, Groups groups) {
        this.roles = roles;
        this.users = users;
        this.groups = groups;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return roles.store().all().stream().map(HostProjectRoleManager::present).toList();
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return getProjectRoles().stream().filter(role -> isUserInProjectRole(user, role, project)).toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return roles.store().find(id).map(HostProjectRoleManager::present).orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return roles.store().all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst()
                .map(HostProjectRoleManager::present).orElse(null);
    }

    @Override
    public ProjectRole createRole(ProjectRole role) {
        if (role.getName() == null || role.getName().isBlank() || !isRoleNameUnique(role.getName())) {
            throw new IllegalArgumentException("Cannot create role with name, role already exists or is empty: "
                    + role.getName());
        }
        return present(roles.store().add(id -> new RoleData(id, role.getName(), role.getDescription())));
    }

    @Override
    public void updateRole(ProjectRole role) {
        roles.store().put(new RoleData(role.getId(), role.getName(), role.getDescription()));
    }

    @Override
    public void deleteRole(ProjectRole role) {
        roles.delete(role.getId());
    }

    @Override
    public boolean isRoleNameUnique(String name) {
        return getProjectRole(name) == null;
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        List<RoleActor> actors = roles.actors(role.getId(), project.getId()).stream().<RoleActor>map(
                actor -> Provided.of(StoredRoleActor.class, actor, users, groups)).toList();
        return Provided.of(StoredRoleActors.class, project.getId(), actors);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return roles.holds(user, role.getId(), project.getId());
    }

    private static ProjectRole present(RoleData data) {
        return new ProjectRoleImpl(data.id(), data.name(), data.description());
    }
}

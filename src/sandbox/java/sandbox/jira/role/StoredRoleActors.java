package sandbox.jira.role;

import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.RoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All actors of a role in a project, as handed out to plugins. */
abstract class StoredRoleActors implements ProjectRoleActors {
    private final Long projectId;
    private final List<RoleActor> actors;

    protected StoredRoleActors(Long projectId, List<RoleActor> actors) {
        this.projectId = projectId;
        this.actors = actors;
    }

    @Override
    public Long getProjectId() {
        return projectId;
    }

    @Override
    public Set<ApplicationUser> getApplicationUsers() {
        Set<ApplicationUser> users = new LinkedHashSet<>();
        actors.forEach(actor -> users.addAll(actor.getUsers()));
        return users;
    }

    @Override
    public Set<RoleActor> getRoleActors() {
        return new LinkedHashSet<>(actors);
    }

    @Override
    public boolean contains(ApplicationUser user) {
        return actors.stream().anyMatch(actor -> actor.contains(user));
    }
}

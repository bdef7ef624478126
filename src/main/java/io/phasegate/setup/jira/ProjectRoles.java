package io.phasegate.setup.jira;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/** Project roles, made without default members. */
final class ProjectRoles implements HostObjects {
    private final HostComponents host;

    ProjectRoles(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.PROJECT_ROLE;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(role -> Shown.lines(role.getName(), role.getDescription()));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(ProjectRole::getName).orElse(hostId);
    }

    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return roles().getProjectRoles().stream().filter(role -> role.getName().equalsIgnoreCase(name))
                .map(role -> role.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        return roles().createRole(new ProjectRoleImpl(name, object.description().both())).getId().toString();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        ProjectRole role = find(hostId).orElseThrow();
        if (!object.description().both().equals(role.getDescription())) {
            roles().updateRole(new ProjectRoleImpl(role.getId(), role.getName(), object.description().both()));
        }
    }

    private Optional<ProjectRole> find(String hostId) {
        return Optional.ofNullable(roles().getProjectRole(Long.valueOf(hostId)));
    }

    private ProjectRoleManager roles() {
        return host.get(ProjectRoleManager.class);
    }
}

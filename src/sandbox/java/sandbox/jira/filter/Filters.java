package sandbox.jira.filter;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.project.Projects;
import sandbox.jira.role.Roles;
import sandbox.jira.security.Permissions;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;
import sandbox.spi.SavedFilters;

/** All saved searches, and who may see which. Being shared shows the search, never more issues. */
public final class Filters implements SavedFilters {
    private final ConfigStore<FilterData> store;
    private final Users users;
    private final Groups groups;
    private final Projects projects;
    private final Roles roles;
    private final Permissions permissions;

    public Filters(Database database, ConfigVersion version, Users users, Groups groups, Projects projects,
            Roles roles, Permissions permissions) {
        this.store = new ConfigStore<>(database, version, "filter", FilterData.class);
        this.users = users;
        this.groups = groups;
        this.projects = projects;
        this.roles = roles;
        this.permissions = permissions;
    }

    public ConfigStore<FilterData> store() {
        return store;
    }

    @Override
    public List<Filter> visibleTo(String userKey) {
        ApplicationUser user = users.orNull(userKey);
        return store.all().stream().filter(filter -> maySee(filter, user)).map(Filters::present).toList();
    }

    @Override
    public Optional<Filter> find(String userKey, long id) {
        ApplicationUser user = users.orNull(userKey);
        return store.find(id).filter(filter -> maySee(filter, user)).map(Filters::present);
    }

    boolean maySee(FilterData filter, ApplicationUser user) {
        boolean own = user != null && user.getKey().equals(filter.ownerKey());
        return own || filter.shares().stream().anyMatch(share -> reaches(share, user));
    }

    private boolean reaches(FilterData.Share share, ApplicationUser user) {
        return switch (share.type()) {
            case "global" -> true;
            case "loggedin", "authenticated" -> user != null;
            case "group" -> user != null && groups.contains(share.param1(), user.getKey());
            case "project" -> reachesProject(share, user);
            default -> false;
        };
    }

    private boolean reachesProject(FilterData.Share share, ApplicationUser user) {
        Long projectId = Long.valueOf(share.param1());
        if (share.param2() != null && !share.param2().isEmpty()) {
            return roles.holds(user, Long.parseLong(share.param2()), projectId);
        }
        return projects.byId(projectId)
                .filter(project -> permissions.has(ProjectPermissions.BROWSE_PROJECTS, project, user)).isPresent();
    }

    private static Filter present(FilterData data) {
        return new Filter(data.id(), data.name(), data.description(), data.ownerKey(), data.jql());
    }
}

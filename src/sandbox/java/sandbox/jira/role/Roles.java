package sandbox.jira.role;

import com.atlassian.jira.security.roles.ProjectRoleActor;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.SQLException;
import java.util.List;
import sandbox.data.Database;
import sandbox.data.Row;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.user.Groups;

/** The roles and the table of their actors. */
public final class Roles {
    private static final long DEFAULTS = 0;

    private final Database database;
    private final Groups groups;
    private final ConfigStore<RoleData> store;

    public Roles(Database database, ConfigVersion version, Groups groups) {
        this.database = database;
        this.groups = groups;
        this.store = new ConfigStore<>(database, version, "projectrole", RoleData.class);
    }

    public ConfigStore<RoleData> store() {
        return store;
    }

    List<Actor> actors(long roleId, long projectId) {
        return database.sql().list("SELECT * FROM role_actor WHERE project_id = ? AND role_id = ? ORDER BY id",
                Roles::actor, projectId, roleId);
    }

    public boolean holds(ApplicationUser user, long roleId, long projectId) {
        return user != null && actors(roleId, projectId).stream().anyMatch(actor -> contains(actor, user));
    }

    public List<ApplicationUser> members(long roleId, long projectId) {
        return actors(roleId, projectId).stream().flatMap(actor -> members(actor).stream()).distinct().toList();
    }

    private List<ApplicationUser> members(Actor actor) {
        return ProjectRoleActor.USER_ROLE_ACTOR_TYPE.equals(actor.type())
                ? groups.users().byKey(actor.parameter()).map(List::of).orElse(List.of())
                : groups.members(actor.parameter());
    }

    boolean contains(Actor actor, ApplicationUser user) {
        return ProjectRoleActor.USER_ROLE_ACTOR_TYPE.equals(actor.type()) ? actor.parameter().equals(user.getKey())
                : groups.contains(actor.parameter(), user.getKey());
    }

    boolean add(long roleId, long projectId, String type, String parameter) {
        boolean known = actors(roleId, projectId).stream()
                .anyMatch(actor -> actor.type().equals(type) && actor.parameter().equals(parameter));
        if (!known) {
            database.sql().insert("role_actor", "id,role_id,project_id,actor_type,parameter",
                    database.sequences().next("role_actor"), roleId, projectId, type, parameter);
        }
        return !known;
    }

    boolean remove(long roleId, long projectId, String type, String parameter) {
        return database.sql().update("DELETE FROM role_actor WHERE role_id = ? AND project_id = ? AND actor_type = ?"
                + " AND parameter = ?", roleId, projectId, type, parameter) > 0;
    }

    public void addDefault(long roleId, String type, String parameter) {
        add(roleId, DEFAULTS, type, parameter);
    }

    /** Gives a new project the actors that administrators chose for all new projects. */
    public void applyDefaults(long projectId) {
        for (RoleData role : store.all()) {
            actors(role.id(), DEFAULTS).forEach(actor -> add(role.id(), projectId, actor.type(), actor.parameter()));
        }
    }

    void delete(long roleId) {
        database.transactions().inTransaction(() -> {
            database.sql().update("DELETE FROM role_actor WHERE role_id = ?", roleId);
            store.remove(roleId);
        });
    }

    private static Actor actor(Row row) throws SQLException {
        return new Actor(row.id("id"), row.id("role_id"), row.id("project_id"), row.text("actor_type"),
                row.text("parameter"));
    }
}

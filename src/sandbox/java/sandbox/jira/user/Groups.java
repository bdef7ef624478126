package sandbox.jira.user;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import sandbox.data.Database;

/** The tables of groups and memberships. Names of groups are compared in lower case. */
public final class Groups {
    public static final String ADMINISTRATORS = "jira-administrators";
    /** Whoever is in it may use the application, as the default access group of Jira Software. */
    public static final String SOFTWARE_USERS = "jira-software-users";

    private final Database database;
    private final Users users;

    public Groups(Database database, Users users) {
        this.database = database;
        this.users = users;
    }

    public Users users() {
        return users;
    }

    public boolean exists(String name) {
        return find(name).isPresent();
    }

    public Optional<Group> find(String name) {
        return name == null ? Optional.empty() : database.sql().first(
                "SELECT group_name FROM user_group WHERE lower_name = ?",
                row -> new StoredGroup(row.text("group_name")), Users.lower(name));
    }

    public void create(String name) {
        if (exists(name)) {
            throw new IllegalArgumentException("A group or user with this name already exists: " + name);
        }
        database.sql().insert("user_group", "lower_name,group_name", Users.lower(name), name);
    }

    public List<String> names() {
        return database.sql().list("SELECT group_name FROM user_group ORDER BY lower_name",
                row -> row.text("group_name"));
    }

    public Set<String> of(String userKey) {
        return new TreeSet<>(database.sql().list("SELECT g.group_name FROM membership m JOIN user_group g"
                + " ON g.lower_name = m.group_name WHERE m.user_key = ?", row -> row.text("group_name"), userKey));
    }

    public boolean contains(String group, String userKey) {
        return group != null && userKey != null && database.sql().exists(
                "SELECT 1 FROM membership WHERE group_name = ? AND user_key = ?", Users.lower(group), userKey);
    }

    public List<ApplicationUser> members(String group) {
        return database.sql().list("SELECT user_key FROM membership WHERE group_name = ? ORDER BY user_key",
                row -> row.text("user_key"), Users.lower(group)).stream()
                .flatMap(key -> users.byKey(key).stream()).toList();
    }

    public void add(String group, String userKey) {
        if (!exists(group)) {
            throw new IllegalArgumentException("There is no group " + group);
        }
        if (!contains(group, userKey)) {
            database.sql().insert("membership", "group_name,user_key", Users.lower(group), userKey);
        }
    }

    public void remove(String group, String userKey) {
        database.sql().update("DELETE FROM membership WHERE group_name = ? AND user_key = ?",
                Users.lower(group), userKey);
    }
}

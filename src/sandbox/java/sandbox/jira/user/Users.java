package sandbox.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.data.Row;

/** The table of users. Keys are meaningless and stay; names are compared in lower case, as in Jira. */
public final class Users {
    private static final String SELECT = "SELECT id, user_key, user_name, display_name, email, active FROM app_user";

    private final Database database;

    public Users(Database database) {
        this.database = database;
    }

    public Optional<ApplicationUser> byKey(String key) {
        return key == null ? Optional.empty()
                : database.sql().first(SELECT + " WHERE user_key = ?", Users::user, key);
    }

    public Optional<ApplicationUser> byName(String name) {
        return name == null ? Optional.empty()
                : database.sql().first(SELECT + " WHERE lower_name = ?", Users::user, lower(name));
    }

    /** The user with this key, or null; what is stored in issues may be a key of nobody. */
    public ApplicationUser orNull(String key) {
        return byKey(key).orElse(null);
    }

    public List<ApplicationUser> all() {
        return database.sql().list(SELECT + " ORDER BY lower_name", Users::user);
    }

    public ApplicationUser create(String name, String password, String displayName, String email) {
        if (name == null || name.isBlank() || byName(name).isPresent()) {
            throw new IllegalArgumentException("A user with that username exists or the name is empty: " + name);
        }
        long id = database.sequences().next("app_user");
        String key = "JIRAUSER" + id;
        database.sql().insert("app_user",
                "id,user_key,user_name,lower_name,display_name,email,active,password_hash",
                id, key, name, lower(name), displayName, email, true, PasswordHash.of(password));
        return new StoredUser(id, key, name, displayName, email, true);
    }

    public void change(String name, String displayName, String email, boolean active) {
        database.sql().update("UPDATE app_user SET display_name = ?, email = ?, active = ? WHERE lower_name = ?",
                displayName, email, active, lower(name));
    }

    boolean passwordMatches(String name, String password) {
        Optional<String> hash = database.sql().first("SELECT password_hash FROM app_user"
                + " WHERE lower_name = ? AND active = ?", row -> row.text("password_hash"), lower(name), true);
        return PasswordHash.matches(password, hash.orElse(null));
    }

    public Optional<Locale> locale(String key) {
        return database.sql().first("SELECT locale FROM app_user WHERE user_key = ? AND locale IS NOT NULL",
                row -> Locale.forLanguageTag(row.text("locale")), key);
    }

    void changeLocale(String key, Locale locale) {
        database.sql().update("UPDATE app_user SET locale = ? WHERE user_key = ?", locale.toLanguageTag(), key);
    }

    /** Jira's anonymisation: a meaningless name, no address, not active; the key is meaningless already. */
    void anonymise(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        database.sql().update("UPDATE app_user SET user_name = ?, lower_name = ?, display_name = ?, email = ?,"
                + " active = ?, password_hash = NULL WHERE user_key = ?",
                name, name, "user-" + Integer.toHexString(key.hashCode()), name + "@jira.invalid", false, key);
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static ApplicationUser user(Row row) throws SQLException {
        return new StoredUser(row.id("id"), row.text("user_key"), row.text("user_name"), row.text("display_name"),
                row.text("email"), row.flag("active"));
    }
}

package sandbox.spi;

import java.util.List;
import java.util.Locale;

/** Users and groups as the administration pages and the profile page change them. */
public interface UserDirectory {
    List<Entry> users();

    List<String> groups();

    boolean passwordMatches(String name, String password);

    /** Whether the user may log in to the application; a user without this has no licence seat. */
    boolean mayUseApplication(String userKey);

    /** Creates an active user in the group `jira-software-users`. */
    void createUser(String name, String password, String displayName, String email);

    void changeUser(String name, String displayName, String email, boolean active);

    void createGroup(String name);

    void addToGroup(String userName, String group);

    void removeFromGroup(String userName, String group);

    /**
     * Replaces name, display name and address by meaningless ones and deactivates the user; the key stays if
     * meaningless.
     */
    void anonymise(String userKey);

    void changeLanguage(String userKey, Locale locale);

    /** A user with the names of the groups it belongs to. */
    record Entry(String key, String name, String displayName, String email, boolean active, List<String> groups) {
    }
}

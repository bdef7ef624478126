package sandbox.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import sandbox.data.Database;
import sandbox.spi.UserDirectory;

/** Users and groups for the administration and profile pages. */
public final class Directory implements UserDirectory {
    private final Database database;
    private final Users users;
    private final Groups groups;

    public Directory(Database database, Users users, Groups groups) {
        this.database = database;
        this.users = users;
        this.groups = groups;
    }

    @Override
    public List<Entry> users() {
        return users.all().stream().map(this::entry).toList();
    }

    @Override
    public List<String> groups() {
        return groups.names();
    }

    @Override
    public boolean passwordMatches(String name, String password) {
        return name != null && users.passwordMatches(name, password);
    }

    @Override
    public boolean mayUseApplication(String userKey) {
        return users.byKey(userKey).filter(ApplicationUser::isActive).isPresent()
                && (groups.contains(Groups.SOFTWARE_USERS, userKey) || groups.contains(Groups.ADMINISTRATORS, userKey));
    }

    @Override
    public void createUser(String name, String password, String displayName, String email) {
        database.transactions().inTransaction(() -> {
            ApplicationUser created = users.create(name, password, displayName, email);
            groups.add(Groups.SOFTWARE_USERS, created.getKey());
        });
    }

    @Override
    public void changeUser(String name, String displayName, String email, boolean active) {
        users.change(name, displayName, email, active);
    }

    @Override
    public void createGroup(String name) {
        groups.create(name);
    }

    @Override
    public void addToGroup(String userName, String group) {
        groups.add(group, keyOf(userName));
    }

    @Override
    public void removeFromGroup(String userName, String group) {
        groups.remove(group, keyOf(userName));
    }

    @Override
    public void anonymise(String userKey) {
        users.anonymise(userKey);
    }

    @Override
    public void changeLanguage(String userKey, Locale locale) {
        users.changeLocale(userKey, locale);
    }

    private String keyOf(String userName) {
        return users.byName(userName).map(ApplicationUser::getKey)
                .orElseThrow(() -> new IllegalArgumentException("There is no user " + userName));
    }

    private Entry entry(ApplicationUser user) {
        return new Entry(user.getKey(), user.getName(), user.getDisplayName(), user.getEmailAddress(), user.isActive(),
                List.copyOf(groups.of(user.getKey())));
    }
}

package sandbox.pages.admin;

import java.util.List;
import java.util.Locale;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;
import sandbox.spi.UserAnonymisation;
import sandbox.spi.UserDirectory;
import sandbox.spi.UserDirectory.Entry;

/** Users and groups. */
public final class UserAdminPages {
    private static final String USERS = "/secure/admin/user-browser";
    private static final String GROUPS = "/secure/admin/group-browser";
    private final UserDirectory directory;
    private final UserAnonymisation plugins;

    public UserAdminPages(UserDirectory directory, UserAnonymisation plugins) {
        this.directory = directory;
        this.plugins = plugins;
    }

    public void mount(Routes routes) {
        routes.adminGet("/secure/admin/user/UserBrowser\\.jspa|" + USERS, page -> users(page, ""));
        routes.adminPost("/secure/admin/user-create", this::createUser);
        routes.adminPost("/secure/admin/user-group", this::changeMembership);
        routes.adminPost("/secure/admin/user-active", this::changeActive);
        routes.adminPost("/secure/admin/user-anonymise", this::anonymise);
        routes.adminGet(GROUPS, page -> groups(page, ""));
        routes.adminPost("/secure/admin/group-create", this::createGroup);
    }

    private Answer users(PageRequest page, String problem) {
        return Answer.page("admin/users", page.t("sandbox.admin.user-browser"), Frame.admin("user-browser"))
                .with("users", directory.users())
                .with("groups", directory.groups())
                .with("problem", problem)
                .with("name", page.param("name"))
                .with("displayName", page.param("displayName"))
                .with("email", page.param("email"));
    }

    private Answer createUser(PageRequest page) {
        String name = page.param("name").toLowerCase(Locale.ROOT);
        String password = page.http().getParameter("password");
        if (!name.matches("[a-z0-9._@-]{1,100}") || password == null || password.isEmpty()
                || page.param("displayName").isEmpty()) {
            return users(page, page.t("sandbox.admin.user.invalid"));
        }
        if (entry(name) != null) {
            return users(page, page.t("sandbox.admin.user.taken", name));
        }
        directory.createUser(name, password, page.param("displayName"), page.param("email"));
        return Answer.redirect(USERS);
    }

    private Entry entry(String name) {
        return directory.users().stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    private Answer changeMembership(PageRequest page) {
        String group = page.param("group");
        if (entry(page.param("name")) == null || !directory.groups().contains(group)) {
            return Answer.notFound();
        }
        if (page.has("remove")) {
            directory.removeFromGroup(page.param("name"), group);
        } else {
            directory.addToGroup(page.param("name"), group);
        }
        return Answer.redirect(USERS);
    }

    private Answer changeActive(PageRequest page) {
        Entry entry = entry(page.param("name"));
        if (entry == null || entry.key().equals(page.userKey())) {
            return users(page, page.t("sandbox.admin.user.self"));
        }
        directory.changeUser(entry.name(), entry.displayName(), entry.email(), !entry.active());
        return Answer.redirect(USERS);
    }

    private Answer anonymise(PageRequest page) {
        Entry entry = entry(page.param("name"));
        if (entry == null || entry.key().equals(page.userKey())) {
            return users(page, page.t("sandbox.admin.user.self"));
        }
        List<String> problems = plugins.handlersOf(entry.key());
        directory.anonymise(entry.key());
        return problems.isEmpty() ? Answer.redirect(USERS) : users(page, String.join(" ", problems));
    }

    private Answer groups(PageRequest page, String problem) {
        List<Entry> users = directory.users();
        List<GroupRow> rows = directory.groups().stream().map(group -> new GroupRow(group, users.stream()
                .filter(user -> user.groups().contains(group)).map(Entry::displayName).toList())).toList();
        return Answer.page("admin/groups", page.t("sandbox.admin.group-browser"), Frame.admin("group-browser"))
                .with("groups", rows)
                .with("problem", problem)
                .with("name", page.param("name"));
    }

    private Answer createGroup(PageRequest page) {
        String name = page.param("name").toLowerCase(Locale.ROOT);
        if (!name.matches("[a-z0-9._-]{1,100}") || directory.groups().contains(name)) {
            return groups(page, page.t("sandbox.admin.group.invalid"));
        }
        directory.createGroup(name);
        return Answer.redirect(GROUPS);
    }

    /** A group with the display names of its members. */
    record GroupRow(String name, List<String> members) {
    }
}

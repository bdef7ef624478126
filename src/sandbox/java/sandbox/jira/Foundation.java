package sandbox.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.nio.file.Path;
import java.util.Set;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.constant.Constants;
import sandbox.jira.field.Contexts;
import sandbox.jira.field.IssueTypeSchemes;
import sandbox.jira.member.Provided;
import sandbox.jira.project.ProjectCategoryData;
import sandbox.jira.project.ProjectSchemes;
import sandbox.jira.project.Projects;
import sandbox.jira.role.Roles;
import sandbox.jira.scheme.Schemes;
import sandbox.jira.security.Holders;
import sandbox.jira.security.IssueSecurity;
import sandbox.jira.security.Permissions;
import sandbox.jira.security.SecurityLevelData;
import sandbox.jira.text.HostTexts;
import sandbox.jira.user.Directory;
import sandbox.jira.user.GlobalPermissions;
import sandbox.jira.user.Groups;
import sandbox.jira.user.HostAuthenticationContext;
import sandbox.jira.user.Tokens;
import sandbox.jira.user.Users;
import sandbox.spi.Translations;

/** The stores and rules under all managers, made once in the order of their dependencies. */
final class Foundation {
    static final long DEFAULT_PERMISSION_SCHEME = 0;

    final Database database;
    final Path home;
    final Translations translations;
    final ConfigVersion version;
    final Users users;
    final Groups groups;
    final Directory directory;
    final Tokens tokens;
    final GlobalPermissions globalPermissions;
    final JiraAuthenticationContext authentication;
    final HostTexts texts;
    final Projects projects;
    final ProjectSchemes projectSchemes;
    final ConfigStore<ProjectCategoryData> projectCategories;
    final Constants constants;
    final Contexts contexts;
    final IssueTypeSchemes issueTypeSchemes;
    final Roles roles;
    final Schemes permissionSchemes;
    final Schemes notificationSchemes;
    final Schemes securitySchemes;
    final Holders holders;
    final IssueSecurity security;
    final Permissions permissions;

    Foundation(Database database, Path home, Translations translations) {
        this.database = database;
        this.home = home;
        this.translations = translations;
        database.create(JiraSchema.statements());
        version = new ConfigVersion(database);
        users = new Users(database);
        groups = new Groups(database, users);
        directory = new Directory(database, users, groups);
        tokens = new Tokens(database, users);
        globalPermissions = new GlobalPermissions(database, groups);
        authentication = Provided.of(HostAuthenticationContext.class, users, translations);
        texts = new HostTexts(authentication::getLocale);
        projects = new Projects(database, users);
        projectSchemes = new ProjectSchemes(database);
        projectCategories = new ConfigStore<>(database, version, "projectcategory", ProjectCategoryData.class);
        constants = new Constants(database, version);
        contexts = new Contexts(database, version);
        issueTypeSchemes = new IssueTypeSchemes(contexts, constants);
        roles = new Roles(database, version, groups);
        permissionSchemes = schemes("permissionscheme", DEFAULT_PERMISSION_SCHEME);
        notificationSchemes = schemes("notificationscheme", null);
        securitySchemes = schemes("issuesecurityscheme", null);
        holders = new Holders(groups, roles, globalPermissions, (issue, fieldId) -> Set.of());
        security = new IssueSecurity(securitySchemes,
                new ConfigStore<>(database, version, "securitylevel", SecurityLevelData.class), holders);
        permissions = new Permissions(permissionSchemes, holders, security);
    }

    private Schemes schemes(String kind, Long defaultId) {
        return new Schemes(database, version, projectSchemes, kind, defaultId);
    }
}

package sandbox.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import java.nio.file.Path;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.constant.Constants;
import sandbox.jira.date.DateForms;
import sandbox.jira.field.ConfigSchemes;
import sandbox.jira.field.Contexts;
import sandbox.jira.field.CustomFields;
import sandbox.jira.field.FieldOptions;
import sandbox.jira.field.IssueTypeSchemes;
import sandbox.jira.field.kind.FieldKinds;
import sandbox.jira.issue.FieldCells;
import sandbox.jira.member.Provided;
import sandbox.jira.project.ProjectCategoryData;
import sandbox.jira.project.ProjectSchemes;
import sandbox.jira.project.Projects;
import sandbox.jira.role.Roles;
import sandbox.jira.scheme.Schemes;
import sandbox.jira.screen.Screens;
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
import sandbox.jira.workflow.Workflows;
import sandbox.jira.workflow.scheme.WorkflowSchemes;
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
    final DateForms dates;
    final FieldOptions fieldOptions;
    final ConfigSchemes configSchemes;
    final CustomFields customFields;
    final Screens screens;
    final Roles roles;
    final Schemes permissionSchemes;
    final Schemes notificationSchemes;
    final Schemes securitySchemes;
    final FieldCells cells;
    final Holders holders;
    final IssueSecurity security;
    final Permissions permissions;
    final Workflows workflows;
    final WorkflowSchemes workflowSchemes;

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
        dates = new DateForms(authentication::getLocale);
        fieldOptions = new FieldOptions(database, version);
        configSchemes = new ConfigSchemes(projects, constants);
        customFields = new CustomFields(database, version, new FieldKinds(users, groups, dates, fieldOptions::find),
                contexts, fieldOptions, configSchemes);
        screens = new Screens(database, version, projectSchemes);
        roles = new Roles(database, version, groups);
        permissionSchemes = schemes("permissionscheme", DEFAULT_PERMISSION_SCHEME);
        notificationSchemes = schemes("notificationscheme", null);
        securitySchemes = schemes("issuesecurityscheme", null);
        cells = new FieldCells(database);
        holders = new Holders(groups, roles, globalPermissions, cells);
        security = new IssueSecurity(securitySchemes,
                new ConfigStore<>(database, version, "securitylevel", SecurityLevelData.class), holders);
        permissions = new Permissions(permissionSchemes, holders, security);
        workflows = new Workflows(database, version);
        workflowSchemes = new WorkflowSchemes(database, version, projectSchemes);
    }

    private Schemes schemes(String kind, Long defaultId) {
        return new Schemes(database, version, projectSchemes, kind, defaultId);
    }
}

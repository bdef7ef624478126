package sandbox.field;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.stream.Stream;
import sandbox.spi.Resolutions;
import sandbox.spi.UserDirectory;

/** What a user may choose in a field of an issue of a project. */
public final class FieldChoices {
    /** The assignee that the project decides. */
    public static final String AUTOMATIC = "-1";
    private final IssueTypeSchemeManager issueTypes;
    private final PriorityManager priorities;
    private final Resolutions resolutions;
    private final IssueSecurityLevelManager securityLevels;
    private final OptionsManager options;
    private final FieldConfigSchemeManager configs;
    private final UserDirectory directory;
    private final UserManager users;
    private final PermissionManager permissions;

    public FieldChoices(IssueTypeSchemeManager issueTypes, PriorityManager priorities, Resolutions resolutions,
            IssueSecurityLevelManager securityLevels, OptionsManager options, FieldConfigSchemeManager configs,
            UserDirectory directory, UserManager users, PermissionManager permissions) {
        this.issueTypes = issueTypes;
        this.priorities = priorities;
        this.resolutions = resolutions;
        this.securityLevels = securityLevels;
        this.options = options;
        this.configs = configs;
        this.directory = directory;
        this.users = users;
        this.permissions = permissions;
    }

    public List<Choice> ofSystem(String fieldId, Project project, ApplicationUser user) {
        return switch (fieldId) {
            case "issuetype" -> constants(issueTypes.getIssueTypesForProject(project).stream());
            case "priority" -> constants(priorities.getPriorities().stream());
            case "resolution" -> resolutions.all().stream().map(one -> new Choice(one.id(), one.name())).toList();
            case "security" -> securityLevels.getUsersSecurityLevels(project, user).stream()
                    .map(level -> new Choice(level.getId().toString(), level.getName())).toList();
            case "assignee" -> assignable(project);
            case "reporter" -> people();
            default -> List.of();
        };
    }

    /** Options of select fields by id; active people and groups for the pickers. `issue` may be null on creation. */
    public List<Choice> ofCustom(CustomField field, Issue issue) {
        return switch (Kind.of(field)) {
            case CHOICE, CHOICES -> options(field, issue);
            case PERSON, PERSONS -> people();
            case GROUP -> directory.groups().stream().map(name -> new Choice(name, name)).toList();
            default -> List.of();
        };
    }

    /** What a create form begins with. */
    public List<String> initial(String fieldId, ApplicationUser user) {
        if (fieldId.equals("reporter") || fieldId.equals("assignee")) {
            return List.of(fieldId.equals("reporter") ? user.getName() : AUTOMATIC);
        }
        Priority usual = fieldId.equals("priority") ? priorities.getDefaultPriority() : null;
        return usual == null ? List.of() : List.of(usual.getId());
    }

    private List<Choice> options(CustomField field, Issue issue) {
        FieldConfig config = issue == null ? null : field.getRelevantConfig(issue);
        if (config == null) {
            config = configs.getConfigSchemesForField(field).stream().findFirst()
                    .map(scheme -> scheme.getOneAndOnlyConfig()).orElse(null);
        }
        Options all = config == null ? null : options.getOptions(config);
        return all == null ? List.of() : all.stream().filter(option -> !Boolean.TRUE.equals(option.getDisabled()))
                .map(option -> new Choice(option.getOptionId().toString(), option.getValue())).toList();
    }

    private List<Choice> assignable(Project project) {
        return directory.users().stream().filter(UserDirectory.Entry::active)
                .filter(entry -> mayBeAssigned(entry, project)).map(FieldChoices::person).toList();
    }

    private boolean mayBeAssigned(UserDirectory.Entry entry, Project project) {
        ApplicationUser user = users.getUserByKey(entry.key());
        return user != null && permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user);
    }

    private List<Choice> people() {
        return directory.users().stream().filter(UserDirectory.Entry::active).map(FieldChoices::person).toList();
    }

    private static Choice person(UserDirectory.Entry entry) {
        return new Choice(entry.name(), entry.displayName());
    }

    private static List<Choice> constants(Stream<? extends IssueConstant> constants) {
        return constants.map(constant -> new Choice(constant.getId(), translated(constant), constant.getName()))
                .toList();
    }

    private static String translated(IssueConstant constant) {
        String name = constant.getNameTranslation();
        return name == null || name.isBlank() ? constant.getName() : name;
    }
}

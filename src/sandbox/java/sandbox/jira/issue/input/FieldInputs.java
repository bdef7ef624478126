package sandbox.jira.issue.input;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sandbox.jira.constant.Constants;
import sandbox.jira.constant.DefaultConstants;
import sandbox.jira.date.DateForms;
import sandbox.jira.field.CustomFieldData;
import sandbox.jira.field.CustomFields;
import sandbox.jira.field.FieldLayouts;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.field.kind.Offer;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.security.IssueSecurity;
import sandbox.jira.security.Permissions;
import sandbox.jira.text.HostTexts;
import sandbox.jira.user.Users;

/**
 * Puts what was entered into an issue and names everything that is wrong with it at once. A field that does not stand
 * on
 * the screen, that the user may not set or that does not apply to the issue is refused, never ignored.
 */
public final class FieldInputs {
    /** Always entered, whatever the screen: they say what the issue is. Comments need no place on a screen. */
    private static final Set<String> BESIDE_SCREEN = Set.of(InputParameters.PROJECT, "issuetype", "comment");

    private static final List<ProjectPermissionKey> NEEDED = List.of(ProjectPermissions.SCHEDULE_ISSUES,
            ProjectPermissions.ASSIGN_ISSUES, ProjectPermissions.MODIFY_REPORTER,
            ProjectPermissions.SET_ISSUE_SECURITY, ProjectPermissions.ADD_COMMENTS);

    private final Map<String, FieldInput> inputs;
    private final CustomFields customFields;
    private final Permissions permissions;
    private final IssueSecurity security;
    private final HostTexts texts;

    public FieldInputs(Users users, Constants constants, DateForms dates, CustomFields customFields,
            Permissions permissions, IssueSecurity security, HostTexts texts) {
        this.customFields = customFields;
        this.permissions = permissions;
        this.security = security;
        this.texts = texts;
        this.inputs = Map.ofEntries(Map.entry("summary", new SummaryInput()),
                Map.entry("description", new TextInput(StoredIssue::setDescription)),
                Map.entry("environment", new TextInput(StoredIssue::setEnvironment)),
                Map.entry("priority", new PriorityInput(constants)),
                Map.entry("resolution", new ResolutionInput(constants)),
                Map.entry("duedate", new DueDateInput(dates)),
                Map.entry("assignee", new AssigneeInput(users, permissions)),
                Map.entry("reporter", new ReporterInput(users)),
                Map.entry("security", new SecurityInput(security)),
                Map.entry("labels", new LabelsInput()), Map.entry("comment", new CommentInput()));
    }

    /**
     * Priority and reporter of a new issue whose create screen does not ask for them, and its default security level.
     */
    public void applyBesideScreen(StoredIssue issue, ApplicationUser user, Collection<String> screen) {
        if (!screen.contains("reporter")) {
            issue.setReporter(user);
        }
        if (!screen.contains("priority")) {
            issue.setPriorityId(DefaultConstants.DEFAULT_PRIORITY);
        }
        if (!issue.isSubTask()) {
            issue.setSecurityLevelId(security.defaultLevel(issue.getProjectObject()));
        }
    }

    public void apply(Entry submitted) {
        Entry entry = submitted.granting(granted(submitted));
        entry.parameters().values().forEach((field, entered) -> attempt(entry, field, () -> {
            if (InputParameters.PROJECT.equals(field) || "issuetype".equals(field)) {
                refuseChange(entry, field);
            } else {
                set(entry, field, entered);
            }
        }));
        for (String field : entry.screen()) {
            if (!entry.parameters().provides(field)) {
                attempt(entry, field, () -> leave(entry, field));
            }
        }
    }

    private Set<ProjectPermissionKey> granted(Entry entry) {
        StoredIssue issue = entry.issue();
        return NEEDED.stream().filter(key -> issue.getId() == null
                ? permissions.has(key, issue.getProjectObject(), entry.user())
                : permissions.has(key, issue, entry.user())).collect(Collectors.toSet());
    }

    /** Project and type of an existing issue change by Move only. */
    private static void refuseChange(Entry entry, String field) throws FieldKind.Invalid {
        StoredIssue issue = entry.issue();
        String current = InputParameters.PROJECT.equals(field) ? issue.getProjectId().toString()
                : issue.getIssueTypeId();
        if (!entry.creating() && !current.equals(entry.parameters().first(field))) {
            throw new FieldKind.Invalid("field.absent", field);
        }
    }

    private void set(Entry entry, String field, List<String> entered) throws FieldKind.Invalid {
        boolean placed = BESIDE_SCREEN.contains(field) || entry.onScreen(field);
        if (!placed || !shown(entry, field)) {
            throw new FieldKind.Invalid("field.absent", field);
        }
        Optional<CustomFieldData> custom = customFields.byId(field);
        if (custom.isPresent()) {
            setCustom(entry, custom.get(), entered);
        } else {
            inputs.get(field).apply(entry, entered);
        }
    }

    private void setCustom(Entry entry, CustomFieldData field, List<String> entered) throws FieldKind.Invalid {
        StoredIssue issue = entry.issue();
        Offer offer = customFields.offer(field, issue.getProjectId(), issue.getIssueTypeId())
                .orElseThrow(() -> new FieldKind.Invalid("field.absent", field.fieldId()));
        issue.setCustomFieldValue(customFields.present(field), customFields.kindOf(field).parse(entered, offer));
    }

    /** A field on the screen that was not provided keeps its value, takes its default, is cleared, or is missed. */
    private void leave(Entry entry, String field) throws FieldKind.Invalid {
        FieldInput input = inputs.get(field);
        if (!shown(entry, field)) {
            if (entry.creating() && input != null) {
                input.applyDefault(entry);
            }
            return;
        }
        if (entry.creating() && input != null && (entry.parameters().appliesDefaults() || !"reporter".equals(field))) {
            input.applyDefault(entry);
        } else if (!entry.creating() && !entry.parameters().retainsExisting()) {
            set(entry, field, List.of());
        }
        boolean wanted = input != null && (input.demanded() || FieldLayouts.isRequired(field));
        if (wanted && input.isEmpty(entry) && !entry.parameters().validatesOnlyPresent()) {
            throw new FieldKind.Invalid("field." + field + ".required");
        }
    }

    private boolean shown(Entry entry, String field) {
        FieldInput input = inputs.get(field);
        if (input == null) {
            return customFields.byId(field).isPresent();
        }
        ProjectPermissionKey needed = input.permission();
        return needed == null || entry.granted().contains(needed);
    }

    private void attempt(Entry entry, String field, Step step) {
        try {
            step.run();
        } catch (FieldKind.Invalid invalid) {
            entry.errors().addError(field, texts.text(invalid.getMessage(), invalid.arguments()));
        }
    }

    /** Something that may find the entered value wrong. */
    @FunctionalInterface
    private interface Step {
        void run() throws FieldKind.Invalid;
    }
}

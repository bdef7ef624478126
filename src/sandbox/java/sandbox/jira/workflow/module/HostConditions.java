package sandbox.jira.workflow.module;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import sandbox.jira.role.Roles;
import sandbox.jira.security.Permissions;
import sandbox.jira.text.HostTexts;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/** The conditions and the validator that workflows of Jira use most. */
public final class HostConditions {
    private static final String PACKAGE = "com.atlassian.jira.workflow.";

    private final Users users;
    private final Groups groups;
    private final Roles roles;
    private final Permissions permissions;
    private final HostTexts texts;

    public HostConditions(Users users, Groups groups, Roles roles, Permissions permissions, HostTexts texts) {
        this.users = users;
        this.groups = groups;
        this.roles = roles;
        this.permissions = permissions;
        this.texts = texts;
    }

    public Map<String, Supplier<Object>> byClassName() {
        return Map.of(PACKAGE + "condition.PermissionCondition", this::permission,
                PACKAGE + "condition.InProjectRoleCondition", this::role,
                PACKAGE + "condition.UserInGroupCondition", this::group,
                PACKAGE + "condition.AllowOnlyAssignee", () -> only(Issue::getAssigneeId),
                PACKAGE + "condition.AllowOnlyReporter", () -> only(Issue::getReporterId),
                PACKAGE + "condition.SubTaskBlockingCondition", HostConditions::subTasks,
                PACKAGE + "validator.PermissionValidator", this::permissionValidator);
    }

    private Condition permission() {
        return (variables, args, properties) -> has(new Variables(variables), args);
    }

    private Validator permissionValidator() {
        return (variables, args, properties) -> {
            if (!has(new Variables(variables), args)) {
                throw new InvalidInputException(texts.text("permission.missing", key(args).permissionKey()));
            }
        };
    }

    private Condition role() {
        return (variables, args, properties) -> {
            Variables action = new Variables(variables);
            long role = Long.parseLong((String) args.get("jira.projectrole.id"));
            return roles.holds(action.caller(users), role, action.issue().getProjectId());
        };
    }

    private Condition group() {
        return (variables, args, properties) ->
                groups.contains((String) args.get("group"), new Variables(variables).callerKey());
    }

    private static Condition only(Function<Issue, String> person) {
        return (variables, args, properties) -> {
            Variables action = new Variables(variables);
            return action.callerKey() != null && Objects.equals(person.apply(action.issue()), action.callerKey());
        };
    }

    private static Condition subTasks() {
        return (variables, args, properties) -> {
            List<String> allowed = Arrays.asList(((String) args.get("statuses")).split(","));
            return new Variables(variables).issue().getSubTaskObjects().stream()
                    .allMatch(subTask -> allowed.contains(subTask.getStatusId()));
        };
    }

    private boolean has(Variables action, Map<?, ?> args) {
        ApplicationUser caller = action.caller(users);
        Issue issue = action.issue();
        return issue.getId() == null ? permissions.has(key(args), issue.getProjectObject(), caller)
                : permissions.has(key(args), issue, caller);
    }

    /** Old workflows name the argument `permission`, new ones `permissionKey`. */
    private static ProjectPermissionKey key(Map<?, ?> args) {
        Object key = args.containsKey("permissionKey") ? args.get("permissionKey") : args.get("permission");
        return new ProjectPermissionKey((String) key);
    }
}

package sandbox.jira.issue.input;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.AssigneeTypes;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.security.Permissions;
import sandbox.jira.user.Users;

/** The assignee, entered by user name; empty means nobody, -1 whom the project says. */
public record AssigneeInput(Users users, Permissions permissions) implements FieldInput {
    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String name = entered.isEmpty() ? "" : entered.get(0).trim();
        if (InputParameters.NONE.equals(name)) {
            applyDefault(entry);
        } else {
            entry.issue().setAssignee(name.isEmpty() ? null : assignable(name, entry.issue().getProjectObject()));
        }
    }

    @Override
    public void applyDefault(Entry entry) {
        Project project = entry.issue().getProjectObject();
        ApplicationUser lead = project.getProjectLead();
        boolean toLead = project.getAssigneeType() == AssigneeTypes.PROJECT_LEAD
                && permissions.has(ProjectPermissions.ASSIGNABLE_USER, project, lead);
        entry.issue().setAssignee(toLead ? lead : null);
    }

    @Override
    public ProjectPermissionKey permission() {
        return ProjectPermissions.ASSIGN_ISSUES;
    }

    public ApplicationUser assignable(String name, Project project) throws FieldKind.Invalid {
        ApplicationUser user = users.byName(name)
                .orElseThrow(() -> new FieldKind.Invalid("field.user.invalid", name));
        if (!permissions.has(ProjectPermissions.ASSIGNABLE_USER, project, user)) {
            throw new FieldKind.Invalid("field.assignee.forbidden", name);
        }
        return user;
    }
}

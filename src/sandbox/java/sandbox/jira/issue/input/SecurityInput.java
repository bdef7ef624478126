package sandbox.jira.issue.input;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.security.IssueSecurity;

/** The security level, entered by id. Only levels one is a member of can be set; a sub-task has that of its parent. */
record SecurityInput(IssueSecurity security) implements FieldInput {
    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String id = entered.isEmpty() ? InputParameters.NONE : entered.get(0);
        if (entry.issue().isSubTask()) {
            throw new FieldKind.Invalid("field.security.subtask");
        }
        if (id.isEmpty() || InputParameters.NONE.equals(id)) {
            entry.issue().setSecurityLevelId(null);
            return;
        }
        boolean member = security.levelsOf(entry.user(), entry.issue().getProjectObject(), null).stream()
                .anyMatch(level -> id.equals(Long.toString(level.id())));
        if (!member) {
            throw new FieldKind.Invalid("field.security.forbidden");
        }
        entry.issue().setSecurityLevelId(Long.valueOf(id));
    }

    @Override
    public ProjectPermissionKey permission() {
        return ProjectPermissions.SET_ISSUE_SECURITY;
    }
}

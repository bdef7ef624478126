package sandbox.jira.issue.input;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import sandbox.jira.date.DateForms;
import sandbox.jira.field.kind.FieldKind;

/** The due date, entered in the form of the user's date picker. */
record DueDateInput(DateForms dates) implements FieldInput {
    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String text = entered.isEmpty() ? "" : entered.get(0).trim();
        entry.issue().setDueDate(text.isEmpty() ? null
                : dates.day(text).orElseThrow(() -> new FieldKind.Invalid("field.date.invalid", text)));
    }

    @Override
    public ProjectPermissionKey permission() {
        return ProjectPermissions.SCHEDULE_ISSUES;
    }
}

package sandbox.jira.issue.input;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Objects;
import sandbox.jira.field.kind.FieldKind;
import sandbox.jira.user.Users;

/**
 * The reporter, entered by user name. Without the permission to modify it only oneself may be entered in a new issue.
 */
record ReporterInput(Users users) implements FieldInput {
    @Override
    public void apply(Entry entry, List<String> entered) throws FieldKind.Invalid {
        String name = entered.isEmpty() ? "" : entered.get(0).trim();
        if (name.isEmpty()) {
            throw new FieldKind.Invalid("field.reporter.required");
        }
        ApplicationUser reporter = users.byName(name)
                .orElseThrow(() -> new FieldKind.Invalid("field.user.invalid", name));
        ApplicationUser expected = entry.creating() ? entry.user() : entry.issue().getReporter();
        boolean mayModify = entry.granted().contains(ProjectPermissions.MODIFY_REPORTER);
        if (!mayModify && !Objects.equals(reporter, expected)) {
            throw new FieldKind.Invalid("field.forbidden", "reporter");
        }
        entry.issue().setReporter(reporter);
    }

    @Override
    public void applyDefault(Entry entry) {
        entry.issue().setReporter(entry.user());
    }

    @Override
    public boolean isEmpty(Entry entry) {
        return entry.issue().getReporterId() == null;
    }
}

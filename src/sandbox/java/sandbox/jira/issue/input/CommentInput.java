package sandbox.jira.issue.input;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;

/** A comment that is added together with another change; the command adds it when the change is stored. */
final class CommentInput implements FieldInput {
    @Override
    public void apply(Entry entry, List<String> entered) {
        // The command reads it from the parameters.
    }

    @Override
    public ProjectPermissionKey permission() {
        return ProjectPermissions.ADD_COMMENTS;
    }
}

package sandbox.jira.issue.input;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import java.util.Set;
import sandbox.jira.issue.StoredIssue;

/**
 * One submission: what was entered, by whom, for which issue, on which screen. `issue` is changed, `errors` filled.
 *
 * @param creating whether the issue is new
 * @param granted  what the user may do with the issue as it was before anything was entered
 */
public record Entry(StoredIssue issue, InputParameters parameters, Collection<String> screen, ApplicationUser user,
        boolean creating, ErrorCollection errors, Set<ProjectPermissionKey> granted) {
    public Entry(StoredIssue issue, InputParameters parameters, Collection<String> screen, ApplicationUser user,
            boolean creating, ErrorCollection errors) {
        this(issue, parameters, screen, user, creating, errors, Set.of());
    }

    Entry granting(Set<ProjectPermissionKey> permissions) {
        return new Entry(issue, parameters, screen, user, creating, errors, permissions);
    }

    boolean onScreen(String fieldId) {
        return screen.contains(fieldId) || parameters.skipsScreenCheck();
    }
}

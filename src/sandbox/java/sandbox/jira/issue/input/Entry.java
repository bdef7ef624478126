package sandbox.jira.issue.input;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Collection;
import sandbox.jira.issue.StoredIssue;

/**
 * One submission: what was entered, by whom, for which issue, on which screen. `issue` is changed, `errors` filled.
 *
 * @param creating whether the issue is new
 */
public record Entry(StoredIssue issue, InputParameters parameters, Collection<String> screen, ApplicationUser user,
        boolean creating, ErrorCollection errors) {
    boolean onScreen(String fieldId) {
        return screen.contains(fieldId) || parameters.skipsScreenCheck();
    }
}

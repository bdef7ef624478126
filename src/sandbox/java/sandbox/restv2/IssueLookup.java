package sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the issue a path names by key or id. An unknown issue is a 404, a hidden one a 403 with another message:
 * Jira tells them apart here (facts U15), which docs/sandbox-differences.md points out.
 */
public final class IssueLookup {
    private final IssueService issues;
    private final IssueManager all;

    public IssueLookup(IssueService issues, IssueManager all) {
        this.issues = issues;
        this.all = all;
    }

    public MutableIssue visible(Call call, String keyOrId) {
        boolean id = keyOrId.matches("\\d{1,18}");
        IssueService.IssueResult result = id ? issues.getIssue(call.user(), Long.valueOf(keyOrId))
                : issues.getIssue(call.user(), keyOrId.toUpperCase(Locale.ROOT));
        if (result.isValid() && result.getIssue() != null) {
            return result.getIssue();
        }
        boolean hidden = (id ? all.getIssueObject(Long.valueOf(keyOrId))
                : all.getIssueObject(keyOrId.toUpperCase(Locale.ROOT))) != null;
        String message = call.t(hidden ? "sandbox.rest.issue.hidden" : "sandbox.rest.issue.missing");
        throw new RestFailure(hidden ? 403 : 404, List.of(message), Map.of());
    }
}

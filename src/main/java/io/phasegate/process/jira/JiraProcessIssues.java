package io.phasegate.process.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.phasegate.process.ProcessIssues;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Optional;

/** Jira issues as this domain sees them: type and security level, by what set-up remembers. */
public final class JiraProcessIssues implements ProcessIssues {
    private final IssueManager issues;
    private final SetupObjects objects;

    public JiraProcessIssues(IssueManager issues, SetupObjects objects) {
        this.issues = issues;
        this.objects = objects;
    }

    @Override
    public Optional<ProcessKind> reported(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).flatMap(this::kind);
    }

    @Override
    public boolean isShared(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        Long level = issue == null ? null : issue.getSecurityLevelId();
        return level != null && is(ObjectKeys.LEVEL_SHARED, level.toString());
    }

    private Optional<ProcessKind> kind(Issue issue) {
        if (is(ObjectKeys.TYPE_ERROR_REPORT, issue.getIssueTypeId())) {
            return Optional.of(ProcessKind.ERROR_REPORT);
        }
        return is(ObjectKeys.TYPE_CLIENT_REQUEST, issue.getIssueTypeId()) ? Optional.of(ProcessKind.CLIENT_REQUEST)
                : Optional.empty();
    }

    private boolean is(String objectKey, String hostId) {
        return objects.find(objectKey).filter(id -> id.equals(hostId)).isPresent();
    }
}

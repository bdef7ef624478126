package io.phasegate.process.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.phasegate.process.ProcessIssues;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Jira issues as this domain sees them: type and security level, by what set-up remembers. */
public final class JiraProcessIssues implements ProcessIssues {
    private static final Map<ProcessKind, String> TYPES = new EnumMap<>(Map.of(
            ProcessKind.MEETING, ObjectKeys.TYPE_MEETING, ProcessKind.TRAINING, ObjectKeys.TYPE_TRAINING,
            ProcessKind.PAYMENT, ObjectKeys.TYPE_PAYMENT, ProcessKind.ERROR_REPORT, ObjectKeys.TYPE_ERROR_REPORT,
            ProcessKind.CLIENT_REQUEST, ObjectKeys.TYPE_CLIENT_REQUEST));

    private final IssueManager issues;
    private final SetupObjects objects;

    public JiraProcessIssues(IssueManager issues, SetupObjects objects) {
        this.issues = issues;
        this.objects = objects;
    }

    @Override
    public Optional<ProcessKind> kind(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).flatMap(this::kind);
    }

    @Override
    public boolean isShared(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        Long level = issue == null ? null : issue.getSecurityLevelId();
        return level != null && is(ObjectKeys.LEVEL_SHARED, level.toString());
    }

    private Optional<ProcessKind> kind(Issue issue) {
        return TYPES.entrySet().stream().filter(type -> is(type.getValue(), issue.getIssueTypeId()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private boolean is(String objectKey, String hostId) {
        return objects.find(objectKey).filter(id -> id.equals(hostId)).isPresent();
    }
}

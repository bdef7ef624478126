package io.phasegate.process.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.process.ProcessIssues;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ReportedIssue;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;

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
        return issue != null && isShared(issue);
    }

    @Override
    public List<ReportedIssue> reported(long projectId, Set<Long> except) {
        List<Long> others = ids(projectId).filter(id -> !except.contains(id)).toList();
        return others.isEmpty() ? List.of() : issues.getIssueObjects(others).stream().filter(Objects::nonNull)
                .flatMap(issue -> kind(issue).filter(ProcessKind.REPORTED::contains)
                        .map(kind -> reported(kind, issue)).stream()).toList();
    }

    private Stream<Long> ids(long projectId) {
        try {
            return issues.getIssueIdsForProject(projectId).stream();
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Cannot list the issues of project " + projectId, e);
        }
    }

    private ReportedIssue reported(ProcessKind kind, Issue issue) {
        Optional<ApplicationUser> reporter = Optional.ofNullable(issue.getReporter());
        return new ReportedIssue(kind, issue.getId(), isShared(issue), reporter.map(ApplicationUser::getKey).orElse(""),
                reporter.map(ApplicationUser::getDisplayName).orElse(""), issue.getCreated().toInstant());
    }

    private boolean isShared(Issue issue) {
        Long level = issue.getSecurityLevelId();
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

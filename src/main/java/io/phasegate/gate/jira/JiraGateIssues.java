package io.phasegate.gate.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.phasegate.deliverable.StatusKeys;
import io.phasegate.deliverable.model.Step;
import io.phasegate.gate.GateIssues;
import io.phasegate.gate.model.IssueFacts;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.process.model.Stage;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jira issues as gates see them. Status ids are turned into our names by what set-up remembers. */
public final class JiraGateIssues implements GateIssues {
    private final IssueManager issues;
    private final SetupObjects objects;
    private final JiraIssueCounts counts;

    public JiraGateIssues(IssueManager issues, SetupObjects objects, JiraIssueCounts counts) {
        this.issues = issues;
        this.objects = objects;
        this.counts = counts;
    }

    @Override
    public IssueFacts facts(Collection<Long> issueIds) {
        if (issueIds.isEmpty()) {
            return new IssueFacts(Map.of(), Map.of());
        }
        Map<String, String> names = names();
        List<Issue> found = issues.getIssueObjects(issueIds).stream().filter(Objects::nonNull).toList();
        return new IssueFacts(found.stream().collect(Collectors.toMap(Issue::getId,
                issue -> names.getOrDefault(issue.getStatusId(), ""), (first, second) -> first)),
                found.stream().collect(Collectors.toMap(Issue::getId, issue -> String.valueOf(issue.getKey()),
                (first, second) -> first)));
    }

    @Override
    public Map<String, Long> counts(long projectId, Collection<String> queries) {
        return counts.of(projectId, queries);
    }

    @Override
    public boolean isInternal(long issueId) {
        MutableIssue issue = issues.getIssueObject(issueId);
        Long level = issue == null ? null : issue.getSecurityLevelId();
        return level != null && objects.find(ObjectKeys.LEVEL_INTERNAL).filter(level.toString()::equals).isPresent();
    }

    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Stream.of(Step.values(), PhaseStatus.values(), Stage.values()).flatMap(Stream::of).forEach(state ->
                objects.find(StatusKeys.of(state)).ifPresent(id -> names.put(id, state.name())));
        return names;
    }
}

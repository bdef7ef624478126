package io.phasegate.gate.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.deliverable.model.Step;
import io.phasegate.gate.model.IssueFacts;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.project.jira.AHost;
import io.phasegate.setup.model.ObjectKeys;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.mockito.Mockito;

public class JiraGateIssuesTest {
    private final AHost host = new AHost();
    private final IssueManager issues = host.mock(IssueManager.class);
    private final JiraGateIssues gateIssues = new JiraGateIssues(issues, host.setup(),
            new JiraIssueCounts(new HostComponents()));

    @Test
    public void shouldReadStatusesOfBothWorkflowsByOurNames() {
        List<Issue> found = List.of(inStatus(7, "status:signed"), inStatus(8, "status:gate-review"));
        when(issues.getIssueObjects(List.of(7L, 8L))).thenReturn(found);
        IssueFacts facts = gateIssues.facts(List.of(7L, 8L));
        assertThat(facts.status(7, Step.class)).contains(Step.SIGNED);
        assertThat(facts.status(8, PhaseStatus.class)).contains(PhaseStatus.GATE_REVIEW);
    }

    @Test
    public void shouldKnowAnIssueWhoseStatusIsNoneOfOurs() {
        Issue foreign = Mockito.mock(Issue.class);
        when(foreign.getId()).thenReturn(7L);
        when(foreign.getStatusId()).thenReturn("1");
        when(issues.getIssueObjects(List.of(7L))).thenReturn(List.of(foreign));
        assertThat(gateIssues.facts(List.of(7L)).exists(7)).isTrue();
        assertThat(gateIssues.facts(List.of(7L)).status(7, Step.class)).isEmpty();
    }

    @Test
    public void shouldKnowWhichIssuesAreGone() {
        List<Issue> found = Arrays.asList(inStatus(7, "status:signed"), null);
        when(issues.getIssueObjects(List.of(7L, 8L))).thenReturn(found);
        IssueFacts facts = gateIssues.facts(List.of(7L, 8L));
        assertThat(facts.exists(7)).isTrue();
        assertThat(facts.exists(8)).isFalse();
    }

    @Test
    public void shouldAskTheHostNothingAboutNoIssues() {
        assertThat(gateIssues.facts(List.of()).statuses()).isEmpty();
        Mockito.verifyNoInteractions(issues);
    }

    @Test
    public void shouldTellInternalIssuesByTheirSecurityLevel() {
        MutableIssue internal = onLevel(host.id(ObjectKeys.LEVEL_INTERNAL));
        when(issues.getIssueObject(7L)).thenReturn(internal);
        assertThat(gateIssues.isInternal(7)).isTrue();
        MutableIssue shared = onLevel(4711L);
        when(issues.getIssueObject(7L)).thenReturn(shared);
        assertThat(gateIssues.isInternal(7)).isFalse();
        MutableIssue open = onLevel(null);
        when(issues.getIssueObject(7L)).thenReturn(open);
        assertThat(gateIssues.isInternal(7)).isFalse();
        assertThat(gateIssues.isInternal(8)).as("of an issue that is gone").isFalse();
    }

    private Issue inStatus(long id, String key) {
        Issue issue = Mockito.mock(Issue.class);
        String status = host.setup().require(key);
        when(issue.getId()).thenReturn(id);
        when(issue.getStatusId()).thenReturn(status);
        return issue;
    }

    private static MutableIssue onLevel(Long level) {
        MutableIssue issue = Mockito.mock(MutableIssue.class);
        when(issue.getSecurityLevelId()).thenReturn(level);
        return issue;
    }
}

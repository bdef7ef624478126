package io.phasegate.process.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ReportedIssue;
import io.phasegate.project.jira.AHost;
import io.phasegate.setup.model.ObjectKeys;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Reports of a project are found by their type, without those that are known already. */
public class JiraProcessIssuesTest {
    private static final Instant CREATED = Instant.parse("2026-02-27T09:30:00Z");

    private final AHost host = new AHost();
    private final IssueManager issues = host.mock(IssueManager.class);
    private final JiraProcessIssues found = new JiraProcessIssues(issues, host.setup());

    @Test
    public void shouldFindReportsByTypeWithReporterLevelAndTime() throws Exception {
        ApplicationUser reporter = AHost.user("keyuser");
        when(reporter.getDisplayName()).thenReturn("Key User");
        Issue error = issue(81, ObjectKeys.TYPE_ERROR_REPORT);
        when(error.getReporter()).thenReturn(reporter);
        when(error.getSecurityLevelId()).thenReturn(host.id(ObjectKeys.LEVEL_SHARED));
        project(error, issue(82, ObjectKeys.TYPE_MEETING), issue(83, ObjectKeys.TYPE_TASK), null);
        assertThat(found.reported(1, Set.of())).containsExactly(
                new ReportedIssue(ProcessKind.ERROR_REPORT, 81, true, "keyuser-key", "Key User", CREATED));
    }

    @Test
    public void shouldFindOneWithoutReporterAndLevel() throws Exception {
        project(issue(81, ObjectKeys.TYPE_ERROR_REPORT));
        assertThat(found.reported(1, Set.of())).containsExactly(
                new ReportedIssue(ProcessKind.ERROR_REPORT, 81, false, "", "", CREATED));
    }

    @Test
    public void shouldReadNoIssueWhenAllAreKnown() throws Exception {
        when(issues.getIssueIdsForProject(1L)).thenReturn(List.of(81L, 82L));
        assertThat(found.reported(1, Set.of(81L, 82L, 83L))).isEmpty();
        verify(issues, never()).getIssueObjects(any());
    }

    private void project(Issue... all) throws Exception {
        when(issues.getIssueIdsForProject(1L)).thenReturn(List.of(80L, 81L));
        when(issues.getIssueObjects(List.of(80L, 81L))).thenReturn(Arrays.asList(all));
    }

    private Issue issue(long id, String type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getIssueTypeId()).thenReturn(host.id(type).toString());
        when(issue.getCreated()).thenReturn(Timestamp.from(CREATED));
        return issue;
    }
}

package io.phasegate.project.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_SELF;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.HostIssue;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.setup.model.ObjectKeys;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class HostIssuesTest {
    private final AHost host = new AHost();
    private final IssueManager manager = host.mock(IssueManager.class);
    private final CustomFieldManager fields = host.mock(CustomFieldManager.class);
    private final IssueService service = host.mock(IssueService.class);
    private final IssueInputParameters input = mock(IssueInputParameters.class, RETURNS_SELF);
    private final DateTimeFormatter dates = mock(DateTimeFormatter.class, RETURNS_SELF);
    private final ApplicationUser pm = AHost.user("pm");
    private final HostIssues issues = new HostIssues(host.components(), manager, fields, dates, host.setup());

    @Before
    public void setUp() {
        MutableIssue created = mock(MutableIssue.class);
        when(created.getId()).thenReturn(20_007L);
        when(created.getKey()).thenReturn("HDI-7");
        when(dates.format(any())).thenReturn("31/Mar/26");
        when(service.newIssueInputParameters()).thenReturn(input);
        when(service.validateCreate(any(), any())).thenReturn(
                new IssueService.CreateValidationResult(created, new SimpleErrorCollection(), Map.of()));
        when(service.create(any(), any())).thenReturn(new IssueService.IssueResult(created));
    }

    @Test
    public void shouldGiveLevelAndPlanKeyInTheCreateCall() {
        assertThat(issues.create(AHost.project(), draft(true), pm)).isEqualTo(new HostIssue(20_007, 7));

        verify(input).setSecurityLevelId(host.id(ObjectKeys.LEVEL_INTERNAL));
        verify(input).addCustomFieldValue(host.setup().require(ObjectKeys.FIELD_PLAN_KEY), "task:YY-P1");
    }

    @Test
    public void shouldShareWhatIsNotInternal() {
        issues.create(AHost.project(), draft(false), pm);

        verify(input).setSecurityLevelId(host.id(ObjectKeys.LEVEL_SHARED));
    }

    @Test
    public void shouldWriteDatesAsTheDatePickerDoes() {
        issues.create(AHost.project(), draft(false), pm);

        verify(input).setDueDate("31/Mar/26");
    }

    @Test
    public void shouldRefuseWithTheHostsOwnWords() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addError("summary", "too long");
        when(service.validateCreate(any(), any())).thenReturn(
                new IssueService.CreateValidationResult(null, errors, Map.of()));

        assertThatThrownBy(() -> issues.create(AHost.project(), draft(false), pm)).isInstanceOf(Refusal.class)
                .hasMessageContaining("summary: too long");
        verify(service, never()).create(any(), any());
    }

    @Test
    public void shouldFindTheIssuesOfAPlanWithoutSearching() throws Exception {
        Issue phase = host.issue(ObjectKeys.TYPE_PHASE, ObjectKeys.LEVEL_SHARED, 20_001, "phase:GZ-P1");
        Issue other = host.issue(ObjectKeys.TYPE_PHASE, ObjectKeys.LEVEL_SHARED, 20_002, "");
        when(fields.getCustomFieldObject(host.setup().require(ObjectKeys.FIELD_PLAN_KEY))).thenReturn(host.planKey);
        when(manager.getIssueIdsForProject(AHost.PROJECT)).thenReturn(List.of(20_001L, 20_002L, 20_003L));
        when(manager.getIssueObjects(any())).thenReturn(Arrays.asList(phase, other, null));

        assertThat(issues.planned(AHost.PROJECT, List.of(PlannedIssuesTest.item("phase:GZ-P1", 0))))
                .containsExactly(Map.entry("phase:GZ-P1", new HostIssue(20_001, 1)));
    }

    private static IssueDraft draft(boolean internal) {
        return new IssueDraft("task:YY-P1", ObjectKeys.TYPE_TASK, "Summary", "", internal,
                Optional.of(LocalDate.of(2026, 3, 31)), Map.of(ObjectKeys.FIELD_PLAN_KEY, "task:YY-P1"), Map.of(),
                Map.of());
    }
}

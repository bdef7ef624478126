package io.phasegate.project.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.project.model.IssueWording;
import io.phasegate.setup.model.ObjectKeys;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

public class HostWordingsTest {
    private static final long ISSUE = 20_001;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final AHost host = new AHost();
    private final IssueManager manager = host.mock(IssueManager.class);
    private final CustomFieldManager fields = host.mock(CustomFieldManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final CustomField hours = mock(CustomField.class);
    private final ApplicationUser pm = AHost.user("pm");
    private final HostWordings wordings = new HostWordings(manager, fields, host.setup());

    @Before
    public void setUp() {
        when(manager.getIssueObject(ISSUE)).thenReturn(issue);
        when(fields.getCustomFieldObject(host.setup().require(ObjectKeys.FIELD_HOURS))).thenReturn(hours);
        when(issue.getSummary()).thenReturn("Training");
        when(issue.getDescription()).thenReturn("one\r\ntwo\n");
        when(issue.getDueDate()).thenReturn(Timestamp.valueOf(DAY.atStartOfDay()));
        when(issue.getCustomFieldValue(hours)).thenReturn(8.0);
    }

    @Test
    public void shouldReadWhatTheIssueSaysAsTheMethodWritesIt() {
        assertThat(wordings.of(issue)).isEqualTo(new IssueWording(Map.of(IssueWording.SUMMARY, "Training",
                IssueWording.DESCRIPTION, "one\ntwo", ObjectKeys.FIELD_HOURS, "8"), Map.of(IssueWording.DUE, DAY)));
    }

    @Test
    public void shouldWriteOnlyWhatDiffers() {
        wordings.reword(ISSUE, wordings.of(issue), new IssueWording(Map.of(IssueWording.SUMMARY, "Training",
                ObjectKeys.FIELD_HOURS, "16"), Map.of(IssueWording.DUE, DAY)), pm);

        verify(issue).setCustomFieldValue(hours, 16.0);
        verify(issue).setDescription("");
        verify(issue, never()).setSummary(any());
        verify(issue, never()).setDueDate(any());
        verify(manager).updateIssue(pm, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
    }

    @Test
    public void shouldClearAFieldAndMoveTheDay() {
        wordings.reword(ISSUE, wordings.of(issue), new IssueWording(Map.of(IssueWording.SUMMARY, "Other"),
                Map.of(IssueWording.DUE, DAY.plusDays(1))), pm);

        verify(issue).setCustomFieldValue(hours, null);
        verify(issue).setSummary("Other");
        verify(issue).setDueDate(Timestamp.valueOf(DAY.plusDays(1).atStartOfDay()));
    }

    @Test
    public void shouldLeaveAloneWhatSomebodyEditedAMomentAgo() {
        IssueWording seen = wordings.of(issue);
        when(issue.getSummary()).thenReturn("Edited");
        wordings.reword(ISSUE, seen, new IssueWording(Map.of(IssueWording.SUMMARY, "Other"), Map.of()), pm);

        verify(manager, never()).updateIssue(any(), any(MutableIssue.class), any(EventDispatchOption.class),
                anyBoolean());
    }
}

package io.phasegate.deliverable.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import io.phasegate.deliverable.FakeFiles;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.model.Step;
import io.phasegate.project.jira.AHost;
import io.phasegate.setup.model.ObjectKeys;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;
import org.mockito.Mockito;

/** What the host says of a deliverable's issue, and what is written into it. */
public class DeliverableIssueTest {
    private final AHost host = new AHost();
    private final MutableIssue issue = Mockito.mock(MutableIssue.class);
    private final CustomField field = Mockito.mock(CustomField.class);
    private final FakeFiles files = new FakeFiles();

    @Test
    public void shouldNoticeThatAFileOfADeliverableHasGone() {
        files.remember(1, 7, 501, "hash");
        AttachmentWatch watch = watch();
        watch.onIssueEvent(event(ObjectKeys.TYPE_TASK));
        assertThat(files.goneIn(1)).as("issues of other types cost nothing").isEmpty();
        watch.onIssueEvent(event(ObjectKeys.TYPE_DELIVERABLE));
        assertThat(files.goneIn(1)).containsExactly(501L);
    }

    @Test
    public void shouldNoticeThatTheScanOfMinutesHasGone() {
        files.remember(1, 7, 501, "hash");
        watch().onIssueEvent(event(ObjectKeys.TYPE_MEETING));
        assertThat(files.goneIn(1)).containsExactly(501L);
    }

    @Test
    public void shouldListenFromStartToStop() {
        AttachmentWatch watch = watch();
        watch.start();
        verify(host.mock(EventPublisher.class)).register(watch);
        verify(host.mock(EventPublisher.class), never()).unregister(any());
        watch.stop();
        verify(host.mock(EventPublisher.class)).unregister(watch);
    }

    @Test
    public void shouldShowThePanelOnIssuesOfItsTypeOnly() {
        IssueTypeCondition condition = new IssueTypeCondition(host.setup());
        condition.init(Map.of("type", ObjectKeys.TYPE_DELIVERABLE));
        assertThat(condition.shouldDisplay(Map.of("issue", ofType(ObjectKeys.TYPE_DELIVERABLE)))).isTrue();
        assertThat(condition.shouldDisplay(Map.of("issue", ofType(ObjectKeys.TYPE_TASK)))).isFalse();
        assertThat(condition.shouldDisplay(Map.of())).isFalse();
    }

    @Test
    public void shouldReadTheStatusAsAStepOfOurs() {
        String id = host.setup().require("status:second-review");
        when(issue.getStatusId()).thenReturn(id);
        assertThat(new ShownStatus(host.setup()).of(issue, Step.class)).contains(Step.SECOND_REVIEW);
        when(issue.getStatusId()).thenReturn("1");
        assertThat(new ShownStatus(host.setup()).of(issue, Step.class)).isEmpty();
    }

    @Test
    public void shouldWriteATextThatDiffers() {
        when(issue.getCustomFieldValue(field)).thenReturn("1");
        assertThat(fields().write(issue, Map.of(ObjectKeys.FIELD_DOCUMENT_VERSION, "2"))).isTrue();
        verify(issue).setCustomFieldValue(field, "2");
        assertThat(fields().write(issue, Map.of(ObjectKeys.FIELD_DOCUMENT_VERSION, "1"))).isFalse();
    }

    @Test
    public void shouldWriteADateAsTheHostKeepsDates() {
        Timestamp day = Timestamp.valueOf(LocalDate.of(2026, 3, 2).atStartOfDay());
        assertThat(fields().write(issue, Map.of(ObjectKeys.FIELD_DOCUMENT_VERSION, "2026-03-02"))).isTrue();
        verify(issue).setCustomFieldValue(field, day);
        when(issue.getCustomFieldValue(field)).thenReturn(day);
        assertThat(fields().write(issue, Map.of(ObjectKeys.FIELD_DOCUMENT_VERSION, "2026-03-02"))).isFalse();
    }

    @Test
    public void shouldPassOverAFieldThatTheHostDoesNotHave() {
        IssueFields none = new IssueFields(host.setup(), Mockito.mock(CustomFieldManager.class));
        assertThat(none.write(issue, Map.of(ObjectKeys.FIELD_DOCUMENT_VERSION, "2"))).isFalse();
    }

    @Test
    public void shouldSayThatSomethingChangedWhenOneOfSeveralDid() {
        when(issue.getCustomFieldValue(field)).thenReturn("2");
        assertThat(fields().write(issue, Map.of("field:a", "1", "field:b", "2", "field:c", "2"))).isTrue();
    }

    private AttachmentWatch watch() {
        return new AttachmentWatch(host.mock(EventPublisher.class), host.setup(), new FrozenFiles(files, files));
    }

    private IssueEvent event(String type) {
        IssueEvent event = Mockito.mock(IssueEvent.class);
        MutableIssue changed = ofType(type);
        when(event.getIssue()).thenReturn(changed);
        return event;
    }

    private MutableIssue ofType(String type) {
        MutableIssue typed = Mockito.mock(MutableIssue.class);
        String id = host.setup().require(type);
        when(typed.getId()).thenReturn(7L);
        when(typed.getIssueTypeId()).thenReturn(id);
        return typed;
    }

    private IssueFields fields() {
        when(host.mock(CustomFieldManager.class).getCustomFieldObject(any(String.class))).thenReturn(field);
        return new IssueFields(host.setup(), host.mock(CustomFieldManager.class));
    }
}

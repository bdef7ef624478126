package io.phasegate.deliverable.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import io.phasegate.project.jira.AHost;
import io.phasegate.setup.model.ObjectKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;
import org.slf4j.LoggerFactory;

/** The issue's status follows the journal by the workflow's own transitions; what fails does not stop the command. */
public class JiraProjectionTest {
    private static final Map<String, String> VERSION = Map.of(ObjectKeys.FIELD_DOCUMENT_VERSION, "2");

    private final AHost host = new AHost();
    private final IssueService service = host.mock(IssueService.class);
    private final IssueManager issues = host.mock(IssueManager.class);
    private final MutableIssue issue = Mockito.mock(MutableIssue.class);
    private final CustomField field = Mockito.mock(CustomField.class);
    private final ApplicationUser li = AHost.user("li");
    private final List<Integer> taken = new ArrayList<>();
    private final JiraProjection projection = new JiraProjection(host.components(), issues,
            host.mock(WorkflowManager.class),
            host.setup(), new IssueFields(host.setup(), host.mock(CustomFieldManager.class)),
            host.mock(JiraAuthenticationContext.class));

    @Before
    public void hostHasAnIssueInDrafting() {
        JiraWorkflow workflow = AWorkflow.from("drafting", status("drafting")).to(11, "review", status("first-review"))
                .to(21, "delivered", status("delivered")).build();
        when(host.mock(JiraAuthenticationContext.class).getLoggedInUser()).thenReturn(li);
        when(host.mock(WorkflowManager.class).getWorkflow(issue)).thenReturn(workflow);
        when(host.mock(CustomFieldManager.class).getCustomFieldObject(any(String.class))).thenReturn(field);
        when(issues.getIssueObject(7L)).thenReturn(issue);
        String drafting = status("drafting");
        when(issue.getStatusId()).thenReturn(drafting);
        when(service.validateTransition(any(), anyLong(), anyInt(), any(), any())).thenAnswer(call ->
                new TransitionValidationResult(issue, new SimpleErrorCollection(), Map.of(), Map.of(),
                call.getArgument(2)));
        when(service.transition(any(), any())).thenAnswer(call -> {
            taken.add(call.<TransitionValidationResult>getArgument(1).getActionId());
            return new IssueResult(issue);
        });
    }

    @Test
    public void shouldGoEveryTransitionOnTheWay() {
        projection.show(7, "status:delivered", Map.of());
        assertThat(taken).containsExactly(11, 21);
    }

    @Test
    public void shouldGoInTheNameOfTheUserWithoutAskingOurOwnModulesAgain() {
        projection.show(7, "status:first-review", Map.of());
        ArgumentCaptor<TransitionOptions> options = ArgumentCaptor.forClass(TransitionOptions.class);
        verify(service).validateTransition(eq(li), eq(7L), eq(11), any(), options.capture());
        assertThat(options.getValue().skipConditions()).isTrue();
        assertThat(options.getValue().skipValidators()).isTrue();
        assertThat(options.getValue().skipPermissions()).isTrue();
    }

    @Test
    public void shouldLeaveAnIssueWhereItAlreadyIs() {
        projection.show(7, "status:drafting", Map.of());
        assertThat(taken).isEmpty();
    }

    @Test
    public void shouldStopAtATransitionThatTheHostRefuses() {
        SimpleErrorCollection refused = new SimpleErrorCollection();
        refused.addErrorMessage("locked");
        doReturn(new IssueResult(issue, refused)).when(service).transition(any(), any());
        assertThat(logged(() -> projection.show(7, "status:delivered", VERSION))).contains("Transition 11")
                .contains("locked");
        verify(service, never()).validateTransition(any(), anyLong(), eq(21), any(), any());
        verify(issues, never()).updateIssue(any(), any(), any(EventDispatchOption.class), anyBoolean());
    }

    @Test
    public void shouldNotGoWhatTheHostFindsInvalid() {
        SimpleErrorCollection invalid = new SimpleErrorCollection();
        invalid.addErrorMessage("no such action");
        when(service.validateTransition(any(), anyLong(), anyInt(), any(), any())).thenReturn(
                new TransitionValidationResult(issue, invalid, Map.of(), Map.of(), 11));
        assertThat(logged(() -> projection.show(7, "status:delivered", Map.of()))).contains("no such action");
        verify(service, never()).transition(any(), any());
    }

    @Test
    public void shouldWriteChangedFieldsWithoutAnEventOfTheirOwn() {
        projection.show(7, "status:drafting", VERSION);
        verify(issue).setCustomFieldValue(field, "2");
        verify(issues).updateIssue(li, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
    }

    @Test
    public void shouldNotStoreAnIssueOfWhichNothingChanged() {
        when(issue.getCustomFieldValue(field)).thenReturn("2");
        projection.show(7, "status:drafting", VERSION);
        verify(issues, never()).updateIssue(any(), any(), any(EventDispatchOption.class), anyBoolean());
    }

    @Test
    public void shouldPassOverAnIssueThatIsGone() {
        projection.show(8, "status:delivered", VERSION);
        verify(issues, never()).updateIssue(any(), any(), any(EventDispatchOption.class), anyBoolean());
        assertThat(taken).isEmpty();
    }

    @Test
    public void shouldKnowOnThisThreadThatItIsItsOwnTransitionThatRuns() {
        List<Boolean> during = new ArrayList<>();
        doAnswer(call -> {
            during.add(projection.isRunning());
            return new IssueResult(issue);
        }).when(service).transition(any(), any());
        assertThat(projection.isRunning()).isFalse();
        projection.show(7, "status:first-review", Map.of());
        assertThat(during).containsExactly(true);
        assertThat(projection.isRunning()).isFalse();
    }

    /** What the administrator reads of it. */
    private static String logged(Runnable work) {
        Logger logger = (Logger) LoggerFactory.getLogger(JiraProjection.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        work.run();
        logger.detachAppender(lines);
        return lines.list.stream().map(line -> line.getThrowableProxy().getMessage()).collect(Collectors.joining());
    }

    private String status(String name) {
        return host.setup().require("status:" + name);
    }
}

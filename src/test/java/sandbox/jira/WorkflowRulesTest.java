package sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Test;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;
import sandbox.spi.IssueActions;

/** Transitions in Jira's order, with conditions, validators and functions of plugins. */
public class WorkflowRulesTest {
    private final Map<String, Object> modules = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private Fixture jira;

    @After
    public void close() {
        jira.close();
    }

    @Test
    public void shouldMoveAlongSystemWorkflowWithHistoryAndEvent() {
        jira = new Fixture();
        MutableIssue issue = jira.create("Move me");
        IssueService.IssueResult done = jira.transition(jira.admin, issue, 31);
        assertThat(done.isValid()).isTrue();
        assertThat(done.getIssue().getStatus().getName()).isEqualTo("Done");
        assertThat(done.getIssue().getResolutionDate()).isNotNull();
        assertThat(jira.host.get(ChangeHistoryManager.class).getChangeItemsForField(issue, "status")).hasSize(1);
        assertThat(((IssueEvent) jira.host.events.get(1)).getEventTypeId()).isEqualTo(5L);
        assertThat(jira.host.events).hasSize(2);
    }

    /** Facts 3.7: conditions hide. */
    @Test
    @Contract(of = "workflow-condition",
            rule = "A transition whose condition fails is neither offered nor taken, whoever asks for it.",
            evidence = {"facts 3.7 [S8 E16]",
            "https://support.atlassian.com/jira-cloud-administration/docs/configure-advanced-issue-workflows/"})
    public void shouldHideTransitionWhoseConditionFails() {
        start((Condition) (variables, args, properties) -> false, accepting(), recording());
        MutableIssue issue = jira.create("X");
        assertThat(actions(issue)).isEmpty();
        assertThat(jira.transition(jira.admin, issue, 2).getErrorCollection().getErrorMessages()).singleElement()
                .asString().contains("not valid for the current state");
    }

    /** Facts 3.7: a validator refuses with all its messages; nothing has happened then. */
    @Test
    @Contract(of = {"workflow-validator", "com.opensymphony.workflow.Validator",
            "com.opensymphony.workflow.InvalidInputException",
            "com.atlassian.jira.bc.issue.IssueService$TransitionValidationResult"},
            rule = "A validator refuses with one exception that carries all its messages, general ones and those "
                    + "of fields; no function runs then.",
            evidence = {"facts 3.7 [S8 E16]",
            "https://developer.atlassian.com/display/JIRADEV/Workflow+Plugin+Modules"},
            named = {NamedRule.ALL_ERRORS_OF_A_VALIDATOR_PASS_TOGETHER, NamedRule.VALIDATORS_RUN_BEFORE_FUNCTIONS})
    public void shouldRefuseWithAllMessagesOfValidator() {
        Validator refusing = (variables, args, properties) -> {
            InvalidInputException refusal = new InvalidInputException("first");
            refusal.addError("second");
            refusal.addError("summary", "third");
            throw refusal;
        };
        start(passing(), refusing, recording());
        MutableIssue issue = jira.create("X");
        IssueService.IssueResult result = jira.transition(jira.admin, issue, 2);
        assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("first", "second");
        assertThat(result.getErrorCollection().getErrors()).containsEntry("summary", "third");
        assertThat(calls).isEmpty();
        assertThat(statusOf(issue)).isEqualTo("10000");
    }

    /** Facts U14 and the design: a throwing function fails the transition as a whole. */
    @Test
    @Contract(of = "workflow-function",
            rule = "A function that throws fails the transition as a whole: status and events stay as they were.",
            evidence = {"U14", "facts 3.7 [I]"})
    public void shouldRollBackWhenFunctionThrows() {
        start(passing(), accepting(), (FunctionProvider) (variables, args, properties) -> {
            throw new IllegalStateException("claim lost");
        });
        MutableIssue issue = jira.create("X");
        assertThat(jira.transition(jira.admin, issue, 2).getErrorCollection().getErrorMessages()).singleElement()
                .asString().contains("claim lost");
        assertThat(statusOf(issue)).isEqualTo("10000");
        assertThat(jira.host.events).hasSize(1);
        assertThat(actions(issue)).containsExactly(2);
    }

    @Test
    @Contract(of = {"workflow-function", "com.atlassian.jira.issue.MutableIssue"},
            rule = "What a function sets on the issue before the functions that store it is stored with the "
                    + "transition.",
            evidence = "facts 3.7 [I]")
    public void shouldRunPluginFunctionBeforeStatusChangesAndStoreWhatItSets() {
        start(passing(), accepting(), (FunctionProvider) (variables, args, properties) -> {
            MutableIssue issue = (MutableIssue) variables.get("issue");
            calls.add(issue.getStatusId() + variables.get("actionId"));
            issue.setSummary("Set by function");
        });
        MutableIssue issue = jira.create("X");
        assertThat(jira.transition(jira.admin, issue, 2).getIssue().getSummary()).isEqualTo("Set by function");
        assertThat(calls).containsExactly("100002");
    }

    /** Design, section 4: transitions that carry modules of a disabled plugin are unavailable, the issue is not. */
    @Test
    @Contract(of = "workflow-condition",
            rule = "A transition with a condition of a stopped plugin is unavailable; the issue stays usable.",
            evidence = "facts 3.7 [I]",
            named = NamedRule.MODULES_OF_A_STOPPED_PLUGIN_VANISH)
    public void shouldHideTransitionWithConditionOfDisabledPlugin() {
        jira = new Fixture();
        PluginFlow.install(jira, "plugin.Gone");
        MutableIssue issue = jira.create("X");
        assertThat(actions(issue)).isEmpty();
        assertThat(jira.issues.isEditable(issue, jira.admin)).isTrue();
        assertThat(jira.transition(jira.admin, issue, 2).isValid()).isFalse();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.workflow.TransitionOptions",
            "com.atlassian.jira.workflow.TransitionOptions$Builder"},
            rule = "Whoever transitions through the Java API can leave conditions and validators out, but only "
                    + "by saying so.",
            evidence = "facts 4.2 [S8 E9 I]",
            named = NamedRule.MOVE_AND_SKIPPED_VALIDATORS_PASS_US_BY)
    public void shouldSkipConditionsAndValidatorsOnlyWhenAsked() {
        start((Condition) (variables, args, properties) -> false, (Validator) (variables, args, properties) -> {
            throw new InvalidInputException("no");
        }, recording());
        MutableIssue issue = jira.create("X");
        IssueService.TransitionValidationResult valid = jira.issues.validateTransition(jira.admin, issue.getId(), 2,
                jira.input(), new TransitionOptions.Builder().skipConditions().skipValidators().build());
        assertThat(jira.issues.transition(jira.admin, valid).getIssue().getStatusId()).isEqualTo("10001");
    }

    /** Facts U15: Move lets the user choose the status; no validator runs. */
    @Test
    @Contract(of = {"workflow-validator", "workflow-condition"},
            rule = "Move lets the user choose the status; no condition, validator or function runs.",
            evidence = "U15",
            named = NamedRule.MOVE_AND_SKIPPED_VALIDATORS_PASS_US_BY)
    public void shouldMoveWithoutAskingWorkflow() {
        start((Condition) (variables, args, properties) -> false, accepting(), recording());
        MutableIssue issue = jira.create("X");
        jira.host.get(IssueActions.class).move(jira.admin.getKey(), issue.getId(), issue.getIssueTypeId(), "10001");
        assertThat(statusOf(issue)).isEqualTo("10001");
        assertThat(calls).isEmpty();
    }

    @Test
    public void shouldRefuseTransitionWithoutPermission() {
        jira = new Fixture();
        MutableIssue issue = jira.create("X");
        ApplicationUser outsider = jira.outsider("olga");
        assertThat(jira.transition(outsider, issue, 31).isValid()).isFalse();
        assertThat(jira.host.get(IssueActions.class).transitions(outsider.getKey(), issue)).isEmpty();
    }

    /** Facts 4.7 E14: an active workflow changes by publishing its draft only. */
    @Test
    @Contract(of = {"com.atlassian.jira.workflow.WorkflowManager", "com.atlassian.jira.workflow.JiraWorkflow",
            "com.atlassian.jira.workflow.ConfigurableJiraWorkflow"},
            rule = "An active workflow changes only by publishing its draft.",
            evidence = {"facts 4.7 [S8 E14]",
            "https://confluence.atlassian.com/display/JIRAKB/Workflows+Troubleshooting"})
    public void shouldChangeActiveWorkflowThroughDraftOnly() {
        start(passing(), accepting(), recording());
        WorkflowManager manager = jira.host.get(WorkflowManager.class);
        JiraWorkflow active = manager.getWorkflow("plugin flow");
        assertThatThrownBy(() -> manager.updateWorkflow(jira.admin, active)).hasMessageContaining("active");
        JiraWorkflow draft = manager.createDraftWorkflow(jira.admin, "plugin flow");
        draft.getDescriptor().getAction(2).setName("Finish");
        manager.updateWorkflow(jira.admin, draft);
        manager.overwriteActiveWorkflow(jira.admin, "plugin flow");
        assertThat(manager.getWorkflow("plugin flow").getActionsByName("Finish")).hasSize(1);
        assertThat(manager.getDraftWorkflow("plugin flow")).isNull();
    }

    private void start(Condition condition, Validator validator, FunctionProvider function) {
        modules.putAll(Map.of("plugin.Condition", condition, "plugin.Validator", validator,
                "plugin.Function", function));
        jira = new Fixture(modules);
        PluginFlow.install(jira, "plugin.Condition");
    }

    private List<Integer> actions(MutableIssue issue) {
        return jira.host.get(IssueActions.class).transitions(jira.admin.getKey(), issue).stream()
                .map(IssueActions.Transition::id).toList();
    }

    private String statusOf(MutableIssue issue) {
        return jira.issues.getIssue(jira.admin, issue.getId()).getIssue().getStatusId();
    }

    private static Condition passing() {
        return (variables, args, properties) -> true;
    }

    private static Validator accepting() {
        return (variables, args, properties) -> { };
    }

    private FunctionProvider recording() {
        return (variables, args, properties) -> calls.add("function");
    }
}

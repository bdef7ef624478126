package io.phasegate.workflow;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import io.phasegate.deliverable.DeliverableTransitions;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.jira.IssueFields;
import io.phasegate.gate.AWorld;
import io.phasegate.gate.jira.transition.Refusals;
import io.phasegate.gate.jira.transition.ReviewComments;
import io.phasegate.gate.jira.transition.TransitionCases;
import io.phasegate.language.Messages;
import io.phasegate.page.Texts;
import io.phasegate.setup.SetupObjects;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.web.jira.Languages;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.mockito.Mockito;

/** Runs the modules of a transition as Jira's workflow engine does, on one issue of a world. */
final class ARun {
    private final AWorld world;
    private final MutableIssue issue = Mockito.mock(MutableIssue.class);
    private final Projection projection = Mockito.mock(Projection.class);
    private final SetupObjects objects = Mockito.mock(SetupObjects.class);
    private Map<String, Object> variables = new HashMap<>();
    private final TransitionCases cases;
    private String comment = "";

    ARun(AWorld world, String planCode) {
        this.world = world;
        this.cases = new TransitionCases(world.access(), world.deliverableCases(), world.phaseTransitions(),
                world.shownDeliverables(),
                world.shownPhases());
        String key = world.project().project().plan().stream().filter(item -> item.code().equals(planCode)).findFirst()
                .orElseThrow().issueKey().orElseThrow();
        Mockito.when(issue.getKey()).thenReturn(key);
        Mockito.when(objects.require(ObjectKeys.ROLE_VENDOR)).thenReturn("10100");
    }

    ARun commenting(String text) {
        comment = text;
        return this;
    }

    /** Id of the project role that alone may read the comment; empty when everybody may. */
    String readersOfComment() {
        return String.valueOf(variables.getOrDefault("roleLevel", ""));
    }

    /** From now on the host fails. */
    ARun failing() {
        Mockito.when(issue.getKey()).thenThrow(new IllegalStateException("the host's inside"));
        return this;
    }

    /** From now on the transitions are our own, which only follow the journal. */
    ARun following() {
        Mockito.when(projection.isRunning()).thenReturn(true);
        return this;
    }

    boolean shown(String user, String step, String to, String result) throws WorkflowException {
        start(user);
        return shownAgain(step, to, result);
    }

    /** Another condition of the same view. */
    boolean shownAgain(String step, String to, String result) throws WorkflowException {
        return new DeliverableStepCondition(cases(), transitions(), projection)
                .passesCondition(variables, step(step, to, result), null);
    }

    void validated(String user, String step, String to, String result) throws InvalidInputException {
        start(user);
        new DeliverableStepValidator(cases(), transitions(), projection, refusals())
                .validate(variables, step(step, to, result), null);
    }

    InvalidInputException refusal(String user, String step, String to, String result) {
        return catchThrowableOfType(InvalidInputException.class, () -> validated(user, step, to, result));
    }

    void executed(String user, String step, String to, String result) throws WorkflowException {
        start(user);
        new DeliverableStepFunction(world.deliverableCases(), transitions(), projection, fields(), refusals(),
                new ReviewComments(objects)).execute(variables, step(step, to, result), null);
    }

    void acted(String user, String act, String to) throws WorkflowException {
        start(user);
        Map<String, String> args = Map.of("act", act, "to", to);
        new GateActValidator(cases(), world.phaseTransitions(), projection, refusals()).validate(variables, args, null);
        new GateActFunction(world.phaseTransitions(), world.gates(), projection, fields(), refusals())
                .execute(variables, args, null);
    }

    InvalidInputException refusedAct(String user, String act, String to) {
        return catchThrowableOfType(InvalidInputException.class, () -> acted(user, act, to));
    }

    boolean actShown(String user, String act, String to) throws WorkflowException {
        start(user);
        return new GateActCondition(cases(), world.phaseTransitions(), projection)
                .passesCondition(variables, Map.of("act", act, "to", to), null);
    }

    private void start(String user) {
        world.as(user);
        variables = new HashMap<>(Map.of("issue", issue, "comment", comment));
    }

    private static Map<String, String> step(String step, String to, String result) {
        return Map.of("step", step, "to", to, "result", result);
    }

    private TransitionCases cases() {
        return cases;
    }

    private DeliverableTransitions transitions() {
        return new DeliverableTransitions(world.steps(), world.delivery(), world.signing(), world.revocation());
    }

    private IssueFields fields() {
        return new IssueFields(objects, Mockito.mock(CustomFieldManager.class));
    }

    private static Refusals refusals() {
        JiraAuthenticationContext authentication = Mockito.mock(JiraAuthenticationContext.class);
        Mockito.when(authentication.getLocale()).thenReturn(Locale.ENGLISH);
        return new Refusals(new Messages(new Texts()), new Languages(authentication));
    }
}

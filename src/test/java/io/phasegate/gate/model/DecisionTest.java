package io.phasegate.gate.model;

import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.language.model.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class DecisionTest {
    private static final Actor TOP = new Actor("person-1", Map.of("C_TOP", Side.CUSTOMER));
    private static final Actor PM = new Actor("person-2", Map.of("V_PM", Side.VENDOR));
    private static final Actor BOTH = new Actor("person-1", Map.of("C_TOP", Side.CUSTOMER, "V_PM", Side.VENDOR));

    private final FakeJournal journal = new FakeJournal();
    private final GateStory gates = new GateStory(journal);
    private AMethod method = aMethod();

    @Test
    public void shouldPassOnlyWhenBothSidesHaveDecided() {
        inReview();
        assertThat(attempt(TOP, "C_TOP", DecisionKind.GO).outcome()).isEqualTo(Standing.SUBMITTED);
        gates.decided("GZ-G1", 1, "C_TOP", DecisionKind.GO, "person-1");
        assertThat(attempt(PM, "V_PM", DecisionKind.GO).outcome()).isEqualTo(Standing.PASSED);
        assertThat(refusals(attempt(PM, "V_PM", DecisionKind.GO))).isEmpty();
    }

    @Test
    public void r53ShouldRefuseWhoDoesNotHoldTheDecidersRole() {
        inReview();
        assertThat(refusals(attempt(PM, "C_TOP", DecisionKind.GO))).containsExactly("phasegate.gate.refused.decider");
    }

    @Test
    public void shouldRefuseTwoDecisionsOfOneRole() {
        inReview().decided("GZ-G1", 1, "C_TOP", DecisionKind.GO, "person-1");
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.GO)))
                .containsExactly("phasegate.gate.refused.decided.already");
    }

    @Test
    public void shouldRefuseOnePersonOnBothSides() {
        inReview().decided("GZ-G1", 1, "C_TOP", DecisionKind.GO, "person-1");
        assertThat(refusals(attempt(BOTH, "V_PM", DecisionKind.GO)))
                .containsExactly("phasegate.gate.refused.both.sides");
    }

    @Test
    public void shouldRefuseBeforeTheGateIsSubmitted() {
        gates.started("GZ-P1");
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.GO)))
                .containsExactly("phasegate.gate.refused.not.submitted");
    }

    @Test
    public void shouldListEveryOpenCriterionAtOnce() {
        method = aMethod().demanding("a", "MANUAL").demanding("b", "ROLE_FILLED", "role", "C_PM")
                .demanding("c", "PUBLISHED");
        inReview();
        assertThat(attempt(TOP, "C_TOP", DecisionKind.GO).ruling().messages()).hasSize(3);
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.RECYCLE, "not yet"))).isEmpty();
    }

    @Test
    public void r54ShouldWantWholeConditionsForAConditionalPass() {
        inReview();
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.CONDITIONAL_GO)))
                .containsExactly("phasegate.gate.refused.conditions.none");
        ConditionDraft empty = new ConditionDraft(" ", Optional.empty(), Optional.of(AProject.TODAY.minusDays(1)));
        assertThat(refusals(conditional(empty))).containsExactly("phasegate.gate.refused.condition.text",
                "phasegate.gate.refused.condition.owner", "phasegate.gate.refused.condition.due");
        assertThat(refusals(conditional(new ConditionDraft("Train", Optional.of("person-2"),
                Optional.of(AProject.TODAY)))))
                .isEmpty();
    }

    @Test
    public void shouldWantAReasonForAnythingButAPass() {
        inReview();
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.STOP))).containsExactly("phasegate.gate.refused.reason");
    }

    @Test
    public void shouldBeginANewRoundAfterRecyclingAndReopening() {
        inReview().decided("GZ-G1", 1, "C_TOP", DecisionKind.RECYCLE, "person-1");
        assertThat(state().round()).isEqualTo(2);
        assertThat(state().decisions()).isEmpty();
        assertThat(state().history()).hasSize(1);
        gates.submitted("GZ-G1").decided("GZ-G1", 2, "C_TOP", DecisionKind.STOP, "person-1").reopened("GZ-G1");
        assertThat(state().round()).isEqualTo(3);
    }

    @Test
    public void shouldStopThePhaseOnOneWord() {
        inReview().decided("GZ-G1", 1, "C_TOP", DecisionKind.STOP, "person-1");
        assertThat(phaseStatus()).isEqualTo(PhaseStatus.STOPPED);
        assertThat(refusals(attempt(PM, "V_PM", DecisionKind.GO))).contains("phasegate.gate.refused.closed");
    }

    @Test
    public void shouldDeriveThePhaseFromItsGates() {
        assertThat(phaseStatus()).isEqualTo(PhaseStatus.NOT_STARTED);
        gates.started("GZ-P1");
        assertThat(phaseStatus()).isEqualTo(PhaseStatus.IN_PROGRESS);
        gates.submitted("GZ-G1");
        assertThat(phaseStatus()).isEqualTo(PhaseStatus.GATE_REVIEW);
        gates.decided("GZ-G1", 1, "C_TOP", DecisionKind.GO, "person-1")
                .decided("GZ-G1", 1, "V_PM", DecisionKind.GO, "person-2");
        assertThat(phaseStatus()).isEqualTo(PhaseStatus.PASSED);
    }

    @Test
    public void shouldClaimOncePerRoleAndRound() {
        inReview();
        assertThat(attempt(TOP, "C_TOP", DecisionKind.GO).claim()).isEqualTo("gate:gz-g1:c_top:1");
    }

    @Test
    public void r50ShouldStartOnlyTheLeadWhenEntryCriteriaAreMet() {
        method = aMethod().demandingAtEntry("before", "PREDECESSOR_PASSED");
        assertThat(start(PM)).containsExactly("phasegate.gate.blocker.issue");
        gates.passed("GZ-P1", "GZ-G1");
        assertThat(start(PM)).isEmpty();
        assertThat(start(TOP)).containsExactly("phasegate.gate.refused.role");
    }

    @Test
    public void shouldNotLetTheOwnerCloseHisOwnCondition() {
        inReview().conditional("GZ-G1", "C_TOP", "c1");
        assertThat(closing(PM)).containsExactly("phasegate.gate.refused.condition.own");
        assertThat(closing(TOP)).isEmpty();
        gates.closed("GZ-G1", "c1");
        assertThat(closing(TOP)).containsExactly("phasegate.gate.refused.condition.closed");
    }

    @Test
    public void shouldHoldOrStopAPhaseThatRuns() {
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.HOLD, "why")))
                .containsExactly("phasegate.gate.refused.not.submitted");
        gates.started("GZ-P1");
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.HOLD, "why"))).isEmpty();
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.STOP, "why"))).isEmpty();
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.RECYCLE, "why")))
                .containsExactly("phasegate.gate.refused.not.submitted");
    }

    @Test
    public void shouldHoldOneExitWhileTheOthersAreInReview() {
        method = aMethod().withSecondExit();
        gates.started("GZ-P1").submitted("GZ-G1B").decided("GZ-G1B", 1, "C_TOP", DecisionKind.GO, "person-1");
        gates.decided("GZ-G1B", 1, "V_PM", DecisionKind.GO, "person-2");
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.HOLD, "why"))).isEmpty();
        inReviewAgain();
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.HOLD, "why"))).isEmpty();
    }

    @Test
    public void shouldAcceptAConditionThatIsDueToday() {
        inReview();
        assertThat(refusals(conditional(new ConditionDraft("Train", Optional.of("person-2"),
                Optional.of(AProject.TODAY)))))
                .isEmpty();
        assertThat(refusals(attempt(TOP, "C_TOP", DecisionKind.GO, "",
                new ConditionDraft("Train", Optional.of("person-2"),
                Optional.of(AProject.TODAY))))).containsExactly("phasegate.gate.refused.conditions.unexpected");
    }

    @Test
    public void shouldWriteConditionsUnderIdsOfTheirOwn() {
        inReview();
        ConditionDraft draft = new ConditionDraft("Train", Optional.of("person-2"), Optional.of(AProject.TODAY));
        Map<String, Object> data = attempt(TOP, "C_TOP", DecisionKind.CONDITIONAL_GO, "fine", draft, draft).toData();
        assertThat(data).containsEntry("gate", "GZ-G1").containsEntry("round", 1).containsEntry("role", "C_TOP")
                .containsEntry("decision", "CONDITIONAL_GO").containsEntry("remark", "fine");
        assertThat((List<?>) data.get("conditions")).extracting(one -> ((Map<?, ?>) one).get("id"))
                .isEqualTo(List.of("gz-g1-1-c_top-1", "gz-g1-1-c_top-2"));
    }

    @Test
    public void shouldNameWhoDecidedAlreadyAndWhen() {
        inReview().decided("GZ-G1", 1, "C_TOP", DecisionKind.GO, "person-1");
        Message refusal = attempt(TOP, "C_TOP", DecisionKind.GO).ruling().messages().get(0);
        assertThat(refusal.arguments()).last().asString().matches("2026-03-02 \\d\\d:\\d\\d");
    }

    @Test
    public void shouldKeepWhoClosedAConditionAndHow() {
        inReview().conditional("GZ-G1", "C_TOP", "c1").conditional("GZ-G1", "C_TOP", "c2").closed("GZ-G1", "c2");
        List<Condition> conditions = facts().gates().conditions();
        assertThat(conditions).extracting(Condition::isOpen).containsExactly(true, false);
        assertThat(conditions.get(1).closure().orElseThrow().remark()).isEqualTo("done");
        gates.closed("GZ-G1", "c2");
        assertThat(facts().gates().conditions().get(1).closure().orElseThrow().at()).as("the first closure counts")
                .isEqualTo(conditions.get(1).closure().orElseThrow().at());
    }

    private void inReviewAgain() {
        gates.submitted("GZ-G1");
        assertThat(phaseStatus()).isEqualTo(PhaseStatus.GATE_REVIEW);
    }

    private GateStory inReview() {
        return gates.started("GZ-P1").submitted("GZ-G1");
    }

    private GateFacts facts() {
        return new AProject(method.build(), journal).facts();
    }

    private GateState state() {
        return facts().gates().of(facts().method().gate("GZ-G1").orElseThrow());
    }

    private PhaseStatus phaseStatus() {
        return facts().gates().status(facts().method().phase("GZ-P1").orElseThrow());
    }

    private DecisionAttempt attempt(Actor actor, String role, DecisionKind kind) {
        return attempt(actor, role, kind, "");
    }

    private DecisionAttempt attempt(Actor actor, String role, DecisionKind kind, String remark,
            ConditionDraft... conditions) {
        GateFacts facts = facts();
        Readiness readiness = new ReadinessCheck(facts).of(facts.method().gate("GZ-G1").orElseThrow());
        return new DecisionAttempt(facts, readiness, actor, role, kind, remark, List.of(conditions));
    }

    private DecisionAttempt conditional(ConditionDraft condition) {
        return attempt(TOP, "C_TOP", DecisionKind.CONDITIONAL_GO, "", condition);
    }

    private List<String> start(Actor actor) {
        GateFacts facts = facts();
        return keys(new PhaseAct(facts, facts.method().phase("GZ-P2").orElseThrow(), actor).start().messages());
    }

    private List<String> closing(Actor actor) {
        return keys(new ClosureAttempt(facts(), facts().gates().conditions().get(0), actor, "done").ruling()
                .messages());
    }

    private static List<String> refusals(DecisionAttempt attempt) {
        return keys(attempt.ruling().messages());
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }
}

package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.function.Function;

/**
 * The rules of a gate decision, each with its own reason. All are asked, so that the decider reads everything at
 * once.
 */
enum DecisionRule {
    /** R53. */
    HOLDS_DECIDER_ROLE(attempt -> attempt.state().gate().deciders().contains(attempt.role())
            && attempt.actor().holds(attempt.role()) ? Ruling.allowed()
            : Ruling.forbidden(Message.of("phasegate.gate.refused.decider",
                    attempt.facts().roleNames().of(attempt.state().gate().deciders())))),

    /** A gate that has passed, stopped or is on hold leads on by reopening only. */
    ROUND_IS_OPEN(attempt -> !attempt.state().standing().isClosed() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.gate.refused.closed", attempt.state().gate().key()))),

    /** Exit gates are decided in gate review; hold and stop also while the phase runs. */
    GATE_IN_REVIEW(attempt -> attempt.state().gate().kind() == Gate.Kind.ENTRY || inReview(attempt) ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.gate.refused.not.submitted", attempt.state().gate().key()))),

    NOT_DECIDED_YET(attempt -> attempt.state().decisionOf(attempt.role()).map(decision -> Ruling.conflict(
            Message.of("phasegate.gate.refused.decided.already", attempt.facts().roleNames().of(attempt.role()),
                    attempt.facts().personNames().of(decision.personId()), Moments.words(decision.at()))))
            .orElse(Ruling.allowed())),

    /** A two-sided gate needs two people, whatever roles one person collects. */
    NOT_FOR_BOTH_SIDES(attempt -> attempt.sidesSpokenFor().stream().allMatch(side(attempt)::equals) ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.gate.refused.both.sides"))),

    /** R50, R51: every open criterion with every reason. */
    CRITERIA_ARE_MET(attempt -> attempt.kind().passes() ? Blockers.of(attempt.readiness()) : Ruling.allowed()),

    /** R54. */
    CONDITIONS_ARE_STATED(attempt -> attempt.kind() == DecisionKind.CONDITIONAL_GO && attempt.conditions().isEmpty()
            ? Ruling.badInput("conditions", Message.of("phasegate.gate.refused.conditions.none")) : Ruling.allowed()),

    CONDITIONS_ONLY_THEN(attempt -> attempt.kind() != DecisionKind.CONDITIONAL_GO && !attempt.conditions().isEmpty()
            ? Ruling.badInput("conditions",
            Message.of("phasegate.gate.refused.conditions.unexpected")) : Ruling.allowed()),

    CONDITIONS_ARE_WHOLE(attempt -> attempt.conditions().stream().map(condition -> whole(condition, attempt))
            .reduce(Ruling.allowed(), Ruling::and)),

    REASON_GIVEN(attempt -> !attempt.kind().passes() && attempt.remark().isBlank()
            ? Ruling.badInput("remark", Message.of("phasegate.gate.refused.reason")) : Ruling.allowed());

    private final Function<DecisionAttempt, Ruling> test;

    DecisionRule(Function<DecisionAttempt, Ruling> test) {
        this.test = test;
    }

    Ruling apply(DecisionAttempt attempt) {
        return test.apply(attempt);
    }

    private static boolean inReview(DecisionAttempt attempt) {
        boolean running = attempt.phaseStatus() == PhaseStatus.IN_PROGRESS || attempt.phaseStatus() == PhaseStatus.GATE_REVIEW;
        boolean early = attempt.kind() == DecisionKind.HOLD || attempt.kind() == DecisionKind.STOP;
        return attempt.state().standing() == Standing.SUBMITTED || early && running;
    }

    private static Side side(DecisionAttempt attempt) {
        return attempt.facts().sideOf(attempt.role());
    }

    private static Ruling whole(ConditionDraft condition, DecisionAttempt attempt) {
        Ruling text = condition.text().isBlank()
                ? Ruling.badInput("conditions.text",
                Message.of("phasegate.gate.refused.condition.text")) : Ruling.allowed();
        Ruling owner = condition.ownerId().isEmpty()
                ? Ruling.badInput("conditions.owner",
                Message.of("phasegate.gate.refused.condition.owner")) : Ruling.allowed();
        boolean ahead = condition.due().filter(due -> !due.isBefore(attempt.facts().today())).isPresent();
        return text.and(owner).and(ahead ? Ruling.allowed()
                : Ruling.badInput("conditions.due", Message.of("phasegate.gate.refused.condition.due")));
    }
}

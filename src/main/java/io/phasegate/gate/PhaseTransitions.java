package io.phasegate.gate;

import io.phasegate.access.Access;
import io.phasegate.access.model.IssueRef;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.PhaseAct;
import io.phasegate.gate.model.Standing;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectReading;
import java.util.List;
import java.util.Optional;

/** What the modules of the phase's workflow ask: is it shown, may it happen, write it down. Used by `workflow` only. */
public final class PhaseTransitions {
    private final Access access;
    private final GateCases cases;
    private final Phases phases;
    private final Decisions decisions;

    public PhaseTransitions(Access access, GateCases cases, Phases phases, Decisions decisions) {
        this.access = access;
        this.cases = cases;
        this.phases = phases;
        this.decisions = decisions;
    }

    /** Empty when the issue is no phase of a plan. Refuses 401 and 404. */
    public Optional<PhaseCase> find(String issueKey) {
        IssueRef issue = access.issue(issueKey);
        return cases.reading(issue.project()).flatMap(read -> find(issue, read));
    }

    /** The same where the project of the issue has been read. */
    public Optional<PhaseCase> find(String issueKey, ProjectReading read) {
        return find(access.issue(issueKey), read);
    }

    private Optional<PhaseCase> find(IssueRef issue, ProjectReading read) {
        return read.project().itemOfIssue(issue.id()).filter(item -> item.kind() == PlanItem.Kind.PHASE)
                .flatMap(item -> read.project().method().phase(item.phase()))
                .map(phase -> new PhaseCase(issue, cases.open(issue.project(), read), phase));
    }

    /** The role only: whether the transition is offered at all. */
    public boolean isShown(PhaseCase phase, PhaseTransition transition) {
        PhaseAct act = phase.act();
        return switch (transition.kind()) {
            case START, SUBMIT -> act.role(act.leads()).isAllowed();
            default -> act.role(act.deciders()).isAllowed();
        };
    }

    /** Role and readiness, with every open criterion. */
    public Ruling ruling(PhaseCase phase, PhaseTransition transition, String comment) {
        if (phase.act().status() == transition.to()) {
            return Ruling.allowed();
        }
        return switch (transition.kind()) {
            case START -> entering(phase).act().start();
            case SUBMIT -> phase.act().submit();
            case PASS, PASS_WITH_CONDITIONS -> new Passing(verified(phase), decisions).ruling(transition, comment);
            case RECYCLE -> deciding(phase, DecisionKind.RECYCLE, comment);
            case HOLD -> deciding(phase, DecisionKind.HOLD, comment);
            case STOP -> deciding(phase, DecisionKind.STOP, comment);
            case REOPEN -> closed(phase).map(gate -> phase.act().reopen(gate, comment)).orElseGet(() -> notNow(phase));
        };
    }

    /** Writes the journal unless it is there already. Refuses like the command that it stands for. */
    public void record(PhaseCase phase, PhaseTransition transition, String comment) {
        if (phase.act().status() == transition.to()) {
            return;
        }
        switch (transition.kind()) {
            case START -> phases.start(entering(phase).gates(), phase.phase());
            case SUBMIT -> phases.submit(phase.gates(), phase.phase());
            case PASS, PASS_WITH_CONDITIONS -> new Passing(verified(phase), decisions).record(comment);
            case RECYCLE -> decide(phase, DecisionKind.RECYCLE, comment);
            case HOLD -> decide(phase, DecisionKind.HOLD, comment);
            case STOP -> decide(phase, DecisionKind.STOP, comment);
            case REOPEN -> closed(phase).ifPresent(gate -> phases.reopen(phase.gates(), gate, comment));
        }
    }

    private PhaseCase entering(PhaseCase phase) {
        return new PhaseCase(phase.issue(), cases.entering(phase.gates(), phase.phase()), phase.phase());
    }

    private PhaseCase verified(PhaseCase phase) {
        GateCase gates = phase.gates();
        for (GateState state : phase.openExits()) {
            gates = cases.verified(gates, state.gate());
        }
        return new PhaseCase(phase.issue(), gates, phase.phase());
    }

    private Ruling deciding(PhaseCase phase, DecisionKind kind, String comment) {
        return phase.mine().map(gate -> decisions.attempt(phase.gates(), gate, DecisionInput.of(kind, comment))
                .ruling())
                .orElseGet(() -> notNow(phase));
    }

    private void decide(PhaseCase phase, DecisionKind kind, String comment) {
        phase.mine().ifPresent(gate -> decisions.decide(phase.gates(), gate, DecisionInput.of(kind, comment)));
    }

    /** The gate that keeps the phase where it is: one that stopped it or put it on hold, else the last that passed. */
    private static Optional<Gate> closed(PhaseCase phase) {
        List<GateState> closed = phase.gates().facts().gates().exits(phase.phase()).stream()
                .filter(state -> state.standing().isClosed()).toList();
        return closed.stream().filter(state -> state.standing() == Standing.STOPPED || state.standing() == Standing.ON_HOLD)
                .findFirst().or(() -> closed.stream().reduce((first, second) -> second)).map(GateState::gate);
    }

    private static Ruling notNow(PhaseCase phase) {
        return Ruling.conflict(Message.of("phasegate.gate.refused.phase.state", phase.phase().key(),
                Message.of(phase.act().status().nameKey())));
    }
}

package io.phasegate.gate;

import io.phasegate.access.model.IssueRef;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.gate.model.GateState;
import io.phasegate.gate.model.PhaseAct;
import java.util.List;
import java.util.Optional;

/** One phase's issue in front of one viewer. Made by {@link PhaseTransitions} only. */
public record PhaseCase(IssueRef issue, GateCase gates, Phase phase) {

    public PhaseAct act() {
        return new PhaseAct(gates.facts(), phase, gates.actor());
    }

    List<GateState> openExits() {
        return gates.facts().gates().openExits(phase);
    }

    /** The open exit gate on which the viewer may still give his word, else the first open one. */
    Optional<Gate> mine() {
        return openExits().stream().filter(state -> gates.actor().oneOf(state.openDeciders()).isPresent()).findFirst()
                .or(() -> openExits().stream().findFirst()).map(GateState::gate);
    }
}

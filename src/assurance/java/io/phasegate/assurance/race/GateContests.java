package io.phasegate.assurance.race;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.race.Contest.Actor;
import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.model.DecisionKind;
import java.util.List;

/** What can happen beside the last decision at a gate. */
final class GateContests {
    private static final Actor PASS = Actor.transition("top", project -> {
        GateCase gates = project.verified();
        return () -> project.world.decisions.decide(gates, project.gate(), DecisionInput.of(DecisionKind.GO, ""));
    });
    private static final Actor REOPEN = Actor.transition("pm", project -> {
        GateCase gates = project.gates();
        return () -> project.world.phases.reopen(gates, project.gate(), "again");
    });
    private static final Actor UNTICK = Actor.request("pm", project -> {
        GateCase gates = project.gates();
        return () -> project.world.criteria.untick(gates, project.gate(), RaceProject.INTERNAL_CRITERION, "");
    });

    private GateContests() {
    }

    static List<Contest> all() {
        return List.of(
                new Contest("pass / reopen", GateContests::ready, PASS, REOPEN,
                        (project, outcome) -> assertThat(outcome.doneOrOvertaken(0)).isTrue()),
                new Contest("pass / pass in the same role", GateContests::ready, PASS, PASS.by("chair"),
                        GateContests::onlyOne),
                new Contest("pass / untick in the other stream", GateContests::ready, PASS, UNTICK,
                        (project, outcome) -> assertThat(outcome.done(0)).isNotEqualTo(outcome.done(1))),
                new Contest("pass / revoke signature", GateContests::ready, PASS, SigningContests.REVOKE,
                        (project, outcome) -> assertThat(outcome.doneOrOvertaken(1)).isTrue()));
    }

    /** All that is missing is the word of the customer's top management. */
    private static RaceProject ready(RaceProject project) {
        return project.planned().submitted().delivered().signed().ticked().decidedBy("pm");
    }

    private static void onlyOne(RaceProject project, Outcome outcome) {
        assertThat(outcome.done(0)).isNotEqualTo(outcome.done(1));
        outcome.checkToldWhoAndWhen(outcome.done(0) ? 1 : 0, outcome.done(0) ? "top" : "chair");
    }
}

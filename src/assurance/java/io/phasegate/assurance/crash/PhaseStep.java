package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.util.Map;

/** The next phase is started when the one before it has passed. Needs a project of {@link PhasesBlueprint}. */
enum PhaseStep implements Command {
    START;

    private static final String PHASES = "phase:MP-P";

    @Override
    public void prepare(Place place) {
        if (place.found(PHASES, "IN_PROGRESS")) {
            fire(place, Transitions.SUBMIT_GATE, Map.of()).expect(204);
            fire(place, Transitions.PASS_GATE, Map.of()).expect(204);
        }
        if (!place.found(PHASES, "NOT_STARTED")) {
            throw new AssertionError("All phases of " + place.key + " are started");
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return fire(place, Transitions.START_PHASE, headers);
    }

    private static Answer fire(Place place, int transition, Map<String, String> headers) {
        return place.transition("pm", place.issueInHand(), transition, "", headers);
    }

    @Override
    public int effects(Place place) {
        return place.entries("PHASE_STARTED");
    }

    @Override
    public String shown(Place place) {
        return place.status(place.issueInHand());
    }

    @Override
    public String title() {
        return "start a phase";
    }
}

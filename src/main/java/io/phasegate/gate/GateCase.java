package io.phasegate.gate;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.Readiness;
import io.phasegate.gate.model.ReadinessCheck;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.Reopening;

/**
 * The gates of a project in front of one viewer. Made by {@link GateCases} only.
 *
 * @param again opens the same gates anew, for when somebody recorded something since
 */
public record GateCase(ProjectRef ref, Viewer viewer, Actor actor, GateFacts facts,
        Reopening<GateCase> again) {

    /** The same at the moment of writing. @throws Refusal 409 when the method was updated since */
    GateCase on(ProjectJournal now) {
        return again.on(now, this, facts.journal());
    }

    /** Refuses 404 for a gate that the method does not have. */
    public Gate gate(String key) {
        return facts.method().gate(key).orElseThrow(Refusal::notFound);
    }

    public Phase phase(String key) {
        return facts.method().phase(key).orElseThrow(Refusal::notFound);
    }

    public Phase phaseOf(Gate gate) {
        return facts.method().phaseOfGate(gate.key()).orElseThrow(Refusal::notFound);
    }

    /** As this viewer may see it. */
    public Readiness readiness(Gate gate) {
        Readiness whole = new ReadinessCheck(facts).of(gate);
        return viewer.seesInternal() ? whole : whole.forCustomer();
    }

    GateCase with(GateFacts newer) {
        return new GateCase(ref, viewer, actor, newer, again);
    }

    long projectId() {
        return facts.project().projectId();
    }
}

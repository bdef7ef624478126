package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeadlineRule.Moment;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;

/** The items of an overlay, moved into the phases of the backbone. */
final class Placed {
    private Placed() {
    }

    static Task in(Task it, PhaseMap map) {
        return new Task(it.key(), it.source(), map.of(it.phase()), it.name(), it.nature(), it.actions(), it.controlPoint(),
                it.participants(), it.outputs(), it.workingModes());
    }

    static DeliverableDefinition in(DeliverableDefinition it, PhaseMap map) {
        return new DeliverableDefinition(it.code(), it.name(), it.nature(), map.of(it.phase()), it.mandatory(),
                it.waivable(), it.authors(), it.reviews(), it.confirmedBy(), it.signers(), it.archivedBy(), it.sheet(),
                it.template(), it.paper());
    }

    static Meeting in(Meeting it, PhaseMap map) {
        return new Meeting(it.key(), map.of(it.phase()), it.name(), it.nature(), it.kind(), it.mandatory(), it.chair(),
                it.attendees(), it.signedBy(), it.agenda());
    }

    static Training in(Training it, PhaseMap map) {
        return new Training(it.key(), map.of(it.phase()), it.name(), it.nature(), it.mandatory(), it.hours(), it.forms(),
                it.contents(), it.trainers(), it.trainees(), it.confirmedBy(), it.assessedBy());
    }

    static Payment in(Payment it, PhaseMap map) {
        return new Payment(it.key(), map.of(it.phase()), it.name(), it.nature(), it.mandatory(), it.downPayment(),
                it.condition(), it.triggeredBy(), it.recordedBy(), it.dunnedTo());
    }

    static DeadlineRule in(DeadlineRule it, PhaseMap map) {
        return new DeadlineRule(it.key(), it.text(), in(it.trigger(), map), it.done().map(done -> in(done, map)), it.limit(),
                it.unit(), it.direction(), it.responsible(), it.escalatesTo(), it.severity());
    }

    private static Moment in(Moment moment, PhaseMap map) {
        return new Moment(moment.event(), moment.object().map(map::of));
    }
}

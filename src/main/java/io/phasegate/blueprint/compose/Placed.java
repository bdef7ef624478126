package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeadlineRule.Moment;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Listing;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;

/** The items of an overlay, moved into the phases and documents of the backbone. */
final class Placed {
    private Placed() {
    }

    static Responsibility in(Responsibility it, Moves moves) {
        return new Responsibility(it.role(), it.letter(), moves.object(it.object()));
    }

    static Task in(Task it, Moves moves) {
        return new Task(it.key(), it.source(), moves.phase(it.phase()), it.name(), it.nature(), it.actions(),
                it.controlPoint(), it.participants(), it.outputs().stream().map(moves::document).distinct().toList(),
                it.workingModes());
    }

    static DeliverableDefinition in(DeliverableDefinition it, Moves moves) {
        return new DeliverableDefinition(it.code(), it.name(), it.nature(), moves.phase(it.phase()), it.mandatory(),
                it.waivable(), it.authors(), it.reviews(), it.confirmedBy(), it.signers(), it.archivedBy(), it.sheet(),
                it.template(), it.paper());
    }

    static Meeting in(Meeting it, Moves moves) {
        return new Meeting(it.key(), moves.phase(it.phase()), it.name(), it.nature(), it.kind(), it.mandatory(),
                it.chair(),
                it.attendees(), it.signedBy(), it.agenda(), it.longestHours());
    }

    static Training in(Training it, Moves moves) {
        return new Training(it.key(), moves.phase(it.phase()), it.name(), it.nature(), it.mandatory(), it.hours(),
                it.forms(), it.contents(), it.trainers(), it.trainees(), it.confirmedBy(), it.assessedBy());
    }

    static Payment in(Payment it, Moves moves) {
        return new Payment(it.key(), moves.phase(it.phase()), it.name(), it.nature(), it.mandatory(), it.downPayment(),
                it.condition(), it.triggeredBy().map(moves::document), it.recordedBy(), it.dunnedTo(),
                it.notice().map(moves::document));
    }

    static DeadlineRule in(DeadlineRule it, Moves moves) {
        return new DeadlineRule(it.key(), it.text(), in(it.trigger(), moves), it.done().stream()
                .map(done -> in(done, moves)).toList(),
                it.limit(), it.unit(), it.direction(), it.responsible(), it.escalatesTo(), it.severity());
    }

    private static Moment in(Moment moment, Moves moves) {
        return moment.of(moment.object().map(key -> switch (moment.event().subject()) {
            case PHASE -> moves.phase(key);
            case DELIVERABLE -> moves.document(key);
            case ITEM -> moves.object(key);
            default -> key;
        }));
    }

    static Listing in(Listing it, Moves moves) {
        return new Listing(it.key(), it.kind(), it.name(), it.items().stream().map(item -> new Listing.Item(item.key(),
                item.text(), item.role(), item.deliverable().map(moves::document))).toList());
    }
}

package io.phasegate.blueprint.tailor;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Scope;
import io.phasegate.blueprint.model.Task;
import io.phasegate.blueprint.model.Training;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The planned items of a blueprint as a project has them: none, one or several of each. */
final class PlannedItems {
    private final Copies copies;

    PlannedItems(Copies copies) {
        this.copies = copies;
    }

    private <T> Stream<T> each(String item, Function<Copy, T> made) {
        return copies.of(item, List.of()).stream().map(made);
    }

    Stream<Task> tasks(Task it) {
        return each("task:" + it.key(),
                copy -> new Task(copy.key(it.key()), it.source(), it.phase(), copy.text(it.name()),
                it.nature(), it.actions(), it.controlPoint(), it.participants(),
                copies.keys(copy, "deliverable", it.outputs()), it.workingModes()));
    }

    Stream<DeliverableDefinition> deliverables(DeliverableDefinition it) {
        boolean forced = copies.forces(it.code());
        return each("deliverable:" + it.code(),
                copy -> new DeliverableDefinition(copy.key(it.code()), copy.text(it.name()),
                it.nature(), it.phase(), it.mandatory() || forced, it.waivable() && !forced, it.authors(), it.reviews(),
                it.confirmedBy(), signers(it), it.archivedBy(), it.sheet(), it.template(), it.paper()));
    }

    private List<DeliverableDefinition.Signer> signers(DeliverableDefinition it) {
        return it.signers().stream().filter(one -> copies.has(Scope.signer(it.code(), one))).toList();
    }

    Stream<Meeting> meetings(Meeting it) {
        return each("meeting:" + it.key(), copy -> new Meeting(copy.key(it.key()), it.phase(), copy.text(it.name()),
                it.nature(), it.kind(), it.mandatory(), it.chair(), it.attendees(), it.signedBy(), it.agenda(),
                it.longestHours()));
    }

    Stream<Training> trainings(Training it) {
        return each("training:" + it.key(), copy -> new Training(copy.key(it.key()), it.phase(), copy.text(it.name()),
                it.nature(), it.mandatory(), it.hours(), it.forms(), it.contents(), it.trainers(), it.trainees(),
                it.confirmedBy(), it.assessedBy()));
    }

    /** Who pays waits for all of a repeated document: the last of them makes the payment due. */
    Stream<Payment> payments(Payment it) {
        return each("payment:" + it.key(), copy -> new Payment(copy.key(it.key()), it.phase(), copy.text(it.name()),
                it.nature(), it.mandatory(), it.downPayment(), it.condition(),
                it.triggeredBy().flatMap(code -> copies.key(copy, "deliverable:" + code)), it.recordedBy(),
                it.dunnedTo(),
                it.notice().flatMap(code -> copies.key(copy, "deliverable:" + code))));
    }
}

package io.phasegate.process.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.deliverable.model.Done;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.journal.model.ProjectJournal;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * When payments fell due because the deliverable that triggers them was signed (R137), and were dunned because the
 * notice was delivered (R138). A file that is removed later voids a signature, but does not make a payment undue again.
 */
final class DueMoments {
    private final Method method;
    private final DeliverableStates deliverables;

    DueMoments(Method method, ProjectJournal journal) {
        this.method = method;
        this.deliverables = new DeliverableStates(method, journal, FileCheck.gone(Set.of()));
    }

    Optional<Instant> of(String payment) {
        return method.payment(payment).flatMap(Payment::triggeredBy).flatMap(deliverables::find)
                .filter(DeliverableState::complete).flatMap(DueMoments::completed);
    }

    /** When the dunning notice was handed over (R138). */
    Optional<Instant> dunned(String payment) {
        return method.payment(payment).flatMap(Payment::notice).flatMap(deliverables::find)
                .flatMap(DeliverableState::delivered).map(Done::at);
    }

    private static Optional<Instant> completed(DeliverableState state) {
        return state.signatures().stream().filter(Signature::counts).map(Signature::at).max(Comparator.naturalOrder())
                .or(() -> state.confirmed().or(state::delivered).map(Done::at));
    }
}

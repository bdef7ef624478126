package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.DeliverableDefinition.ReviewStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where one deliverable stands, derived from the journal alone (design section 4); a status in Jira proves nothing.
 * Read by gate readiness, panels, handover report and customer view.
 *
 * @param version    1 for the first, one more after each objection (R77)
 * @param submission how often this version was submitted for review
 * @param reviews    accepted reviews of the present submission, in order
 * @param files      frozen by the delivery of this version, empty before
 * @param signatures of this version, also void and revoked ones
 * @param objections of all versions, oldest first
 * @param missing    frozen files of this version that are gone or changed
 * @param superseded attachments that only served an earlier version: generated sheets and scans of signatures
 */
public record DeliverableState(DeliverableDefinition definition, int version, Step step, int submission,
        List<Review> reviews, List<FrozenFile> files, Optional<Done> delivered, Optional<Done> confirmed,
        List<Signature> signatures, List<Done> objections, Optional<Done> waived, Optional<Done> archived,
        List<FrozenFile> missing, Set<Long> superseded) {

    public String code() {
        return definition.code();
    }

    /** Every required signer has signed and every signed file is still there (R79). */
    public boolean signed() {
        return !definition.signers().isEmpty() && openSigners().isEmpty();
    }

    /** Confirmed by the customer, or further. */
    public boolean isConfirmed() {
        return confirmed.isPresent() && missing.isEmpty();
    }

    /** All that its definition asks for has happened. */
    public boolean complete() {
        if (!definition.signers().isEmpty()) {
            return signed();
        }
        return definition.confirmedBy().isEmpty() ? delivered.isPresent() && missing.isEmpty() : isConfirmed();
    }

    /** Who has still to sign. */
    public List<Signer> openSigners() {
        return definition.signers().stream().filter(signer -> validSignature(signer).isEmpty()).toList();
    }

    public Optional<Signature> validSignature(Signer signer) {
        return signatures.stream().filter(Signature::counts).filter(signature -> signature.signer().equals(signer))
                .findFirst();
    }

    /** Somebody signed, and what he signed is not there any more. */
    public boolean hasVoidSignature() {
        return signatures.stream().anyMatch(signature -> signature.condition() == Signature.Condition.VOID);
    }

    /** The review that is due, empty when none is left or it is not in review. */
    public Optional<ReviewStep> nextReview() {
        boolean inReview = step == Step.FIRST_REVIEW || step == Step.SECOND_REVIEW;
        return inReview ? definition.reviews().stream().skip(reviews.size()).findFirst() : Optional.empty();
    }

    /** The vendor's own chain is through, so that it may go out. */
    public boolean reviewed() {
        return reviews.size() >= definition.reviews().size();
    }

    public Optional<Signature> signature(long sequence) {
        return signatures.stream().filter(signature -> signature.sequence() == sequence).findFirst();
    }
}

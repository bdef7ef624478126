package io.phasegate.deliverable;

import io.phasegate.blueprint.model.SignKind;
import io.phasegate.deliverable.model.Medium;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What somebody types who signs or records a signature.
 *
 * @param memberId             who signed on paper; empty for the caller himself
 * @param role                 in which he signs; empty for the first required one that he holds
 * @param signedOn             day on the paper; today when electronic
 * @param evidenceAttachmentId the scan of the paper
 */
public record SignatureInput(OptionalLong memberId, String role, Optional<SignKind> kind, Medium medium,
        Optional<LocalDate> signedOn, OptionalLong evidenceAttachmentId, String comment) {

    /** The caller signs here and now. */
    public static SignatureInput electronic() {
        return new SignatureInput(OptionalLong.empty(), "", Optional.empty(), Medium.ELECTRONIC, Optional.empty(),
                OptionalLong.empty(), "");
    }
}

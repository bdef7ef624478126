package io.phasegate.process;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Minutes that somebody signed on paper, as another person records it.
 *
 * @param memberId     who signed
 * @param signedOn     day on the paper; left out = today
 * @param attachmentId the scan, attached to the meeting's issue
 */
public record PaperSignature(long memberId, Optional<LocalDate> signedOn, OptionalLong attachmentId) {
}

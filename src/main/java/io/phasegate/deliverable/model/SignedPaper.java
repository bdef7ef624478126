package io.phasegate.deliverable.model;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A signature that is recorded after it was given on paper: what holds of it whatever was signed. Used by the
 * signatures of documents and by the minutes of meetings.
 *
 * @param day on the paper
 */
public record SignedPaper(String signerId, String recorderId, LocalDate day, LocalDate today) {
    /** Whoever signed does not witness his own hand. */
    public Ruling recordedByAnother() {
        return signerId.equals(recorderId) ? Ruling.conflict(Message.of("phasegate.deliverable.refused.paper.self"))
                : Ruling.allowed();
    }

    public Ruling notDatedAhead() {
        return day.isAfter(today)
                ? Ruling.badInput("signedOn", Message.of("phasegate.deliverable.refused.future")) : Ruling.allowed();
    }

    /** The paper itself stays outside Jira; its picture is the evidence. */
    public Ruling scanned(Optional<FrozenFile> scan) {
        return scan.isPresent() ? Ruling.allowed()
                : Ruling.badInput("evidenceAttachmentId", Message.of("phasegate.deliverable.refused.scan"));
    }
}

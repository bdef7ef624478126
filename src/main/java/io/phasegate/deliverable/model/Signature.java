package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.SignKind;
import io.phasegate.journal.model.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A signature as recorded.
 *
 * @param sequence  of its entry in the journal, by which it is revoked
 * @param signerId  person who signed; the recorder is somebody else when it was signed on paper
 * @param files     the delivered files it covers
 * @param scan      evidence of a paper signature
 * @param condition whether it counts
 */
public record Signature(long sequence, int version, Signer signer, String signerId, String recorderId, Medium medium,
        LocalDate signedOn, Instant at, String comment, List<FrozenFile> files, Optional<FrozenFile> scan,
        Condition condition) {

    public boolean counts() {
        return condition == Condition.VALID;
    }

    /** The files it rests on that are gone or changed. */
    List<FrozenFile> broken(FileCheck check) {
        return java.util.stream.Stream.concat(files.stream(), scan.stream()).filter(file -> !check.intact(file))
                .toList();
    }

    static Signature of(Entry entry, int version, List<FrozenFile> files, boolean revoked, FileCheck check) {
        Signer signer = new Signer(entry.text("role"), Side.valueOf(entry.text("side")),
                SignKind.valueOf(entry.text("kind")));
        Optional<FrozenFile> scan = entry.data().get("scan") instanceof Map<?, ?> data
                ? Optional.of(FrozenFile.of(data)) : Optional.empty();
        Signature signature = new Signature(entry.sequence(), version, signer, entry.text("signer"), entry.personId(),
                Medium.valueOf(entry.text("medium")), LocalDate.parse(entry.text("signedOn")), entry.at(),
                entry.text("comment"), files, scan, Condition.VALID);
        if (revoked) {
            return signature.as(Condition.REVOKED);
        }
        return signature.broken(check).isEmpty() ? signature : signature.as(Condition.VOID);
    }

    private Signature as(Condition other) {
        return new Signature(sequence, version, signer, signerId, recorderId, medium, signedOn, at, comment, files,
                scan, other);
    }

    /** VOID: a file it rests on was removed or replaced. */
    public enum Condition {
        VALID, REVOKED, VOID
    }
}

package io.phasegate.deliverable;

import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.Signature;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.Map;
import java.util.Optional;

/**
 * A signature is taken back, with a reason, by the one who gave it or, on paper, recorded it. It stays in the
 * journal.
 */
public final class Revocation {
    private final Recorder recorder;

    public Revocation(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Refuses 404 for an unknown signature, 403 for a stranger's, 400 without reason, 409 when archived or revoked
     * already.
     */
    public void revoke(DeliverableCase deliverable, long sequence, String reason) {
        recorder.record(deliverable.project().projectId(), deliverable.actor().personId(), journal -> {
            DeliverableCase now = deliverable.on(journal);
            DeliverableState state = now.state();
            Signature signature = state.signature(sequence).orElseThrow(Refusal::notFound);
            check(now, state, signature, reason);
            return new Draft(deliverable.subject().stream(), EntryKind.SIGNATURE_REVOKED, deliverable.subject().life(),
                    Optional.of(deliverable.subject().claim("revoke", "v" + state.version(), sequence)),
                    Map.of("version", state.version(), "signature", sequence, "role", signature.signer().role(),
                            "reason", reason.strip()));
        });
    }

    /** The newest signature of the caller that counts. */
    public Optional<Signature> own(DeliverableCase deliverable) {
        return deliverable.state().signatures().stream()
                .filter(signature -> signature.condition() != Signature.Condition.REVOKED)
                .filter(signature -> mayRevoke(deliverable, signature)).reduce((first, second) -> second);
    }

    public boolean mayRevoke(DeliverableCase deliverable, Signature signature) {
        String me = deliverable.actor().personId();
        return !me.isEmpty() && (signature.signerId().equals(me) || signature.recorderId().equals(me));
    }

    private void check(DeliverableCase deliverable, DeliverableState state, Signature signature, String reason) {
        if (!mayRevoke(deliverable, signature)) {
            throw Refusal.forbidden(Message.of("phasegate.deliverable.refused.revoke.other"));
        }
        if (reason.isBlank()) {
            throw Refusal.badInput("reason", Message.of("phasegate.deliverable.refused.reason"));
        }
        if (state.step().isFinal() || signature.condition() == Signature.Condition.REVOKED) {
            throw Refusal.conflict(Message.of("phasegate.deliverable.refused.not.due", state.code(),
                    Message.of(state.step().nameKey())));
        }
    }
}

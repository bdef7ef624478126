package io.phasegate.deliverable;

import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.SignKind;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.deliverable.model.SigningAttempt;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Ruling;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Signatures: given electronically by the caller, or recorded from paper with a scan as evidence (R79). */
public final class Signing {
    private final Recorder recorder;
    private final FrozenFiles frozen;

    public Signing(Recorder recorder, FrozenFiles frozen) {
        this.recorder = recorder;
        this.frozen = frozen;
    }

    /**
     * Refuses 403 for the wrong role or side, 400 without scan, 409 when signed already, for both sides, or not due.
     */
    public Entry sign(DeliverableCase deliverable, SignatureInput input) {
        Optional<FrozenFile> scan = input.medium() == Medium.PAPER ? scan(deliverable, input) : Optional.empty();
        return recorder.record(deliverable.project().projectId(), deliverable.actor().personId(), journal -> {
            SigningAttempt attempt = attempt(deliverable.on(journal), input, scan);
            attempt.ruling().orThrow();
            return draft(deliverable, attempt, input);
        });
    }

    /** The caller's own electronic signature, without writing anything. */
    public SigningAttempt own(DeliverableCase deliverable) {
        return attempt(deliverable, SignatureInput.electronic(), Optional.empty());
    }

    /** Freezing keeps the hash of the file, so it is not done for somebody who may not record the paper. */
    private Optional<FrozenFile> scan(DeliverableCase deliverable, SignatureInput input) {
        Ruling ruling = attempt(deliverable, input, Optional.empty()).ruling();
        if (ruling.isForbidden()) {
            ruling.orThrow();
        }
        OptionalLong attachmentId = input.evidenceAttachmentId();
        return attachmentId.isEmpty() ? Optional.empty() : frozen.freeze(deliverable.project().projectId(),
                deliverable.issue().id(), attachmentId.getAsLong());
    }

    private SigningAttempt attempt(DeliverableCase deliverable, SignatureInput input, Optional<FrozenFile> scan) {
        DeliverableState state = deliverable.state();
        Actor signer = signer(deliverable, input);
        return new SigningAttempt(state, deliverable.project().method(), signer, deliverable.actor(),
                as(state, signer, input),
                input.medium(), input.medium() == Medium.PAPER ? input.signedOn().orElse(deliverable.today())
                        : deliverable.today(), deliverable.today(), scan, deliverable.names());
    }

    private static Actor signer(DeliverableCase deliverable, SignatureInput input) {
        if (input.memberId().isEmpty()) {
            return deliverable.actor();
        }
        return deliverable.organisation().member(input.memberId().getAsLong())
                .map(member -> Actor.ofMember(member, deliverable.organisation(), deliverable.project().method(),
                        deliverable.today()))
                .orElseThrow(() -> Refusal.badInput("memberId", Message.of("phasegate.deliverable.refused.member")));
    }

    /** The required signature that is meant; one that nobody requires is refused by the rules. */
    private static Signer as(DeliverableState state, Actor signer, SignatureInput input) {
        return state.openSigners().stream().filter(open -> matches(open, signer, input)).findFirst()
                .or(() -> state.definition().signers().stream().filter(one -> matches(one, signer, input)).findFirst())
                .or(() -> input.role().isEmpty() ? state.openSigners().stream().findFirst() : Optional.empty())
                .orElseGet(() -> new Signer(input.role(), Side.THIRD_PARTY, input.kind().orElse(SignKind.SIGN)));
    }

    private static boolean matches(Signer required, Actor signer, SignatureInput input) {
        boolean role = input.role().isEmpty() ? signer.holds(required.role()) : required.role().equals(input.role());
        return role && (input.kind().isEmpty() || input.kind().get() == required.kind());
    }

    private static Draft draft(DeliverableCase deliverable, SigningAttempt attempt, SignatureInput input) {
        Map<String,
                Object> data = new HashMap<>(Map.of("version", attempt.state().version(), "role", attempt.as().role(),
                "side", attempt.as().side().name(), "kind", attempt.as().kind().name(), "medium", attempt.medium()
                .name(),
                "signer", attempt.signer().personId(), "signedOn", attempt.signedOn().toString(),
                "comment", input.comment().strip()));
        attempt.scan().ifPresent(scan -> data.put("scan", scan.toData()));
        String claim = deliverable.subject().claim("sign", "v" + attempt.state().version(), attempt.as().role(),
                attempt.as().kind(), attempt.round());
        return new Draft(deliverable.subject().stream(), EntryKind.DELIVERABLE_SIGNED, deliverable.subject().life(),
                Optional.of(claim), data);
    }
}

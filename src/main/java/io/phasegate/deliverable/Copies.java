package io.phasegate.deliverable;

import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.model.Distribution;
import io.phasegate.deliverable.model.Medium;
import io.phasegate.deliverable.model.RoleNames;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records that a recipient got the copy of a document, once for each version (R80). */
public final class Copies {
    private final Recorder recorder;

    public Copies(Recorder recorder) {
        this.recorder = recorder;
    }

    /**
     * Who writes or files the document, and who leads its phase, while a copy of what was delivered is left to hand
     * out.
     */
    public boolean mayHandOut(DeliverableCase deliverable) {
        return deliverable.actor().oneOf(roles(deliverable)).isPresent() && deliverable.state().delivered().isPresent()
                && !deliverable.distribution().open().isEmpty();
    }

    /**
     * Refuses 400 for nobody's recipient, 403 without the role, 409 before it is delivered or when it was handed out
     * before.
     */
    public void handOut(DeliverableCase deliverable, String recipient, Medium medium) {
        if (!deliverable.definition().paper().recipients().contains(recipient)) {
            throw Refusal.badInput("recipient", Message.of("phasegate.deliverable.refused.recipient",
                    deliverable.definition().code()));
        }
        recorder.record(deliverable.project().projectId(), deliverable.actor().personId(), journal ->
                draft(deliverable.on(journal), recipient, medium));
    }

    private static Draft draft(DeliverableCase now, String recipient, Medium medium) {
        String role = now.actor().oneOf(roles(now)).orElseThrow(() -> Refusal.forbidden(Message.of(
                "phasegate.deliverable.refused.role", new RoleNames(now.project().method()).of(roles(now)))));
        if (now.state().delivered().isEmpty()) {
            throw Refusal.conflict(Message.of("phasegate.deliverable.refused.copy.early", now.definition().code()));
        }
        int version = now.state().version();
        return new Draft(now.subject().stream(), EntryKind.COPY_HANDED_OUT, now.subject().life(),
                Optional.of(now.subject().claim("copy", "v" + version, recipient)),
                Map.of("version", version, "role", role,
                        Distribution.RECIPIENT, recipient, Distribution.MEDIUM, medium.name()));
    }

    private static Set<String> roles(DeliverableCase deliverable) {
        Set<String> roles = new LinkedHashSet<>(deliverable.definition().authors());
        roles.addAll(deliverable.definition().archivedBy());
        deliverable.project().method().phase(deliverable.definition().phase()).map(Phase::leadRole)
                .ifPresent(roles::add);
        return roles;
    }
}

package io.phasegate.deliverable;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.deliverable.model.Step;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills in the form of a document while it is drafted: its authors do (R83, R84). */
public final class DocumentForms {
    /** Why nothing was written for somebody who saw other contents. */
    public static final Message CHANGED = Message.of("phasegate.deliverable.form.stale");
    private static final Set<Step> DRAFTING = EnumSet.of(Step.TO_DRAFT, Step.DRAFTING);

    private final Recorder recorder;
    private final Forms forms;

    public DocumentForms(Recorder recorder, Forms forms) {
        this.recorder = recorder;
        this.forms = forms;
    }

    public boolean mayFill(DeliverableCase deliverable) {
        return DocumentForm.isWanted(deliverable.definition()) && DRAFTING.contains(deliverable.state().step())
                && deliverable.attempt(Act.DRAFT, "").role().isAllowed();
    }

    /**
     * Refuses 403 without the author's role, 409 once it has left drafting, 400 with every wrong field, 412 when
     * somebody was faster.
     */
    public void fill(DeliverableCase deliverable, FormInput input) {
        require(deliverable);
        DocumentForm wanted = input.on(deliverable.form(), deliverable.definition());
        if (wanted.equals(deliverable.form())) {
            return;
        }
        DocumentForm kept = forms.keep(deliverable.project().projectId(), deliverable.definition().code(), wanted);
        recorder.record(deliverable.project().projectId(), deliverable.actor().personId(), journal -> {
            DeliverableCase now = deliverable.on(journal);
            require(now);
            if (!now.form().hash().equals(deliverable.form().hash())) {
                throw Refusal.stale(CHANGED);
            }
            return new Draft(Stream.INTERNAL, EntryKind.DOCUMENT_FILLED, now.subject().form(), Optional.empty(),
                    Map.of("version",
                    now.state().version(), "role", now.attempt(Act.DRAFT, "").actingRole(), "form", kept.hash()));
        });
    }

    private static void require(DeliverableCase deliverable) {
        deliverable.attempt(Act.DRAFT, "").role().orThrow();
        if (!DRAFTING.contains(deliverable.state().step())) {
            throw Refusal.conflict(Message.of("phasegate.deliverable.refused.form.closed", deliverable.definition()
                    .code(),
                    Message.of(deliverable.state().step().nameKey())));
        }
    }
}

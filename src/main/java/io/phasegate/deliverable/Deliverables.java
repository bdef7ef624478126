package io.phasegate.deliverable;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.journal.model.Entry;
import io.phasegate.language.model.Refusal;
import io.phasegate.setup.model.ObjectKeys;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What REST and panels do with deliverables: the command, then its projection into Jira. Access was checked by
 * opening the case.
 */
public final class Deliverables {
    private final DeliverableCases cases;
    private final DeliverableSteps steps;
    private final Delivery delivery;
    private final Signing signing;
    private final Revocation revocation;
    private final Projection projection;

    public Deliverables(DeliverableCases cases, DeliverableSteps steps, Delivery delivery, Signing signing,
            Revocation revocation, Projection projection) {
        this.cases = cases;
        this.steps = steps;
        this.delivery = delivery;
        this.signing = signing;
        this.revocation = revocation;
        this.projection = projection;
    }

    public void take(DeliverableCase deliverable, Act act, String reason) {
        shown(deliverable, () -> steps.take(deliverable, act, reason));
    }

    public void review(DeliverableCase deliverable, boolean accept, String reason) {
        shown(deliverable, () -> steps.review(deliverable, accept, reason));
    }

    public void deliver(DeliverableCase deliverable) {
        shown(deliverable, () -> delivery.deliver(deliverable));
    }

    /** The entry that records the signature. */
    public Entry sign(DeliverableCase deliverable, SignatureInput input) {
        AtomicReference<Entry> entry = new AtomicReference<>();
        shown(deliverable, () -> entry.set(signing.sign(deliverable, input)));
        return entry.get();
    }

    public void revoke(DeliverableCase deliverable, long sequence, String reason) {
        shown(deliverable, () -> revocation.revoke(deliverable, sequence, reason));
    }

    /**
     * A command that comes too late brings Jira up to the journal too: it may be the repeat of one that a crash broke
     * off.
     */
    private void shown(DeliverableCase deliverable, Runnable command) {
        try {
            command.run();
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                show(deliverable);
            }
            throw refusal;
        }
        show(deliverable);
    }

    private void show(DeliverableCase before) {
        DeliverableCase now = cases.open(before.issue().key());
        projection.show(now.issue().id(), StatusKeys.of(now.state().step()), fields(now.state()));
    }

    /** Searchable fields that follow the journal. */
    public static Map<String, String> fields(DeliverableState state) {
        Map<String, String> fields = new HashMap<>();
        fields.put(ObjectKeys.FIELD_DOCUMENT_VERSION, String.valueOf(state.version()));
        return fields;
    }
}

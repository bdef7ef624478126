package io.phasegate.deliverable;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.DeliverableStates;
import io.phasegate.deliverable.model.DeliverableSubject;
import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.gate.AMethod;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What happened to one deliverable, written straight into a journal; then its state. */
public final class DeliverableStory {
    public static final FrozenFile FILE = new FrozenFile(501, "list.pdf", 2048, "ab".repeat(32));
    public static final FrozenFile SCAN = new FrozenFile(777, "scan.png", 4096, "cd".repeat(32));

    private final DeliverableDefinition definition;
    private final DeliverableSubject subject;
    private final FakeJournal journal;
    private int version = 1;

    public DeliverableStory(DeliverableDefinition definition, FakeJournal journal) {
        this.definition = definition;
        this.subject = new DeliverableSubject(definition);
        this.journal = journal;
    }

    public static DeliverableStory of(ADeliverable deliverable) {
        return new DeliverableStory(deliverable.build(), new FakeJournal());
    }

    public DeliverableStory submitted() {
        return internal(EntryKind.DELIVERABLE_SUBMITTED, Map.of("role", "V_CONSULTANT"));
    }

    public DeliverableStory accepted(int order) {
        return internal(EntryKind.DELIVERABLE_REVIEWED, Map.of("order", order, "result", "accept", "role", "V_PM"));
    }

    public DeliverableStory returned() {
        return internal(EntryKind.DELIVERABLE_REVIEWED,
                Map.of("order", 1, "result", "return", "reason", "names missing"));
    }

    public DeliverableStory delivered() {
        return shared(EntryKind.DELIVERABLE_DELIVERED, "person-v", Map.of("files", List.of(FILE.toData())));
    }

    /** Delivered with a sheet that was generated for it. */
    public DeliverableStory deliveredWithSheet(long attachmentId) {
        return shared(EntryKind.DELIVERABLE_DELIVERED, "person-v",
                Map.of("files", List.of(FILE.toData()), "sheet", attachmentId));
    }

    public DeliverableStory confirmed() {
        return shared(EntryKind.DELIVERABLE_CONFIRMED, "person-c", Map.of("role", "C_PM"));
    }

    public DeliverableStory objected() {
        shared(EntryKind.DELIVERABLE_OBJECTED, "person-c", Map.of("reason", "wrong names"));
        version++;
        return this;
    }

    public DeliverableStory signed(Signer signer, String personId) {
        return shared(EntryKind.DELIVERABLE_SIGNED, personId, signature(signer, personId));
    }

    public DeliverableStory signedOnPaper(Signer signer, String personId) {
        Map<String, Object> data = signature(signer, personId);
        data.put("medium", "PAPER");
        data.put("scan", SCAN.toData());
        return shared(EntryKind.DELIVERABLE_SIGNED, "person-recorder", data);
    }

    public DeliverableStory revoked(long sequence) {
        return shared(EntryKind.SIGNATURE_REVOKED, "person-o", Map.of("signature", sequence, "reason", "by mistake"));
    }

    public DeliverableStory waived() {
        return shared(EntryKind.DELIVERABLE_WAIVED, "person-v", Map.of("reason", "not in scope"));
    }

    public DeliverableStory archived() {
        return shared(EntryKind.DELIVERABLE_ARCHIVED, "person-v", Map.of("role", "V_PM"));
    }

    public DeliverableState state() {
        return state(FileCheck.gone(Set.of()));
    }

    public DeliverableState state(FileCheck check) {
        return new DeliverableStates(AMethod.aMethod().with(definition).build(), journal.read(1), check).of(definition);
    }

    private static Map<String, Object> signature(Signer signer, String personId) {
        return new HashMap<>(Map.of("role", signer.role(), "side", signer.side().name(), "kind", signer.kind().name(),
                "medium", "ELECTRONIC", "signer", personId, "signedOn", "2026-03-02", "comment", ""));
    }

    private DeliverableStory internal(EntryKind kind, Map<String, Object> data) {
        journal.with(Stream.INTERNAL, kind, subject.review(), "person-v", withVersion(data));
        return this;
    }

    private DeliverableStory shared(EntryKind kind, String personId, Map<String, Object> data) {
        journal.with(subject.stream(), kind, subject.life(), personId, withVersion(data));
        return this;
    }

    private Map<String, Object> withVersion(Map<String, Object> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("version", version);
        return all;
    }
}

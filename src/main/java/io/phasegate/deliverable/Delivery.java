package io.phasegate.deliverable;

import io.phasegate.deliverable.model.Act;
import io.phasegate.deliverable.model.DeliverableState;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Ruling;
import io.phasegate.organisation.Sheet;
import io.phasegate.organisation.SheetSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Delivers a document: attaches its generated sheet and freezes the set of files that is going to be signed (design
 * section 4).
 */
public final class Delivery {
    private final Recorder recorder;
    private final FrozenFiles frozen;
    private final Files files;
    private final List<SheetSource> sheets;

    public Delivery(Recorder recorder, FrozenFiles frozen, Files files, List<SheetSource> sheets) {
        this.recorder = recorder;
        this.frozen = frozen;
        this.files = files;
        this.sheets = sheets;
    }

    /** Refuses 403 without the author's role, 409 before the reviews are through or without any file. */
    public void deliver(DeliverableCase deliverable) {
        Optional<Sheet> sheet = sheet(deliverable);
        ruling(deliverable, sheet).orThrow();
        Optional<AttachedFile> attached = sheet.map(one -> files.attach(deliverable.issue().id(), one));
        List<FrozenFile> set = frozen.freeze(deliverable.project().projectId(), deliverable.issue().id()).stream()
                .filter(file -> belongs(file, attached, deliverable.state())).toList();
        recorder.record(deliverable.project().projectId(), deliverable.actor().personId(), journal -> {
            DeliverableCase now = deliverable.on(journal);
            now.attempt(Act.DELIVER, "").withFiles(set.size()).ruling().orThrow();
            return draft(now, now.state(), set, attached);
        });
    }

    /** Not the sheets and scans of earlier versions, nor a sheet left over from a delivery that broke off. */
    private static boolean belongs(FrozenFile file, Optional<AttachedFile> sheet, DeliverableState state) {
        boolean leftOver = sheet.filter(one -> one.name().equals(file.name()))
                .filter(one -> one.attachmentId() != file.attachmentId()).isPresent();
        return !leftOver && !state.superseded().contains(file.attachmentId());
    }

    /** Whether it could be delivered now; a sheet that would be generated counts as a file. */
    public Ruling ruling(DeliverableCase deliverable) {
        return ruling(deliverable, sheet(deliverable));
    }

    private Ruling ruling(DeliverableCase deliverable, Optional<Sheet> sheet) {
        int count = sheet.isPresent() ? 1 : files.of(deliverable.issue().id()).size();
        return deliverable.attempt(Act.DELIVER, "").withFiles(count).ruling();
    }

    /** Generated only where the definition names a sheet that one of the sources knows. */
    private Optional<Sheet> sheet(DeliverableCase deliverable) {
        if (deliverable.definition().sheet().isEmpty()) {
            return Optional.empty();
        }
        SheetSource.Request request = new SheetSource.Request(deliverable.project(), deliverable.organisation(),
                deliverable.journal(), deliverable.definition(), deliverable.state().version());
        return sheets.stream().flatMap(source -> source.sheet(request).stream()).findFirst();
    }

    private static Draft draft(DeliverableCase deliverable, DeliverableState state, List<FrozenFile> set,
            Optional<AttachedFile> sheet) {
        Map<String, Object> data = new HashMap<>(Map.of("version", state.version(), "role",
                deliverable.attempt(Act.DELIVER, "", state).actingRole(), "files",
                set.stream().map(FrozenFile::toData).toList()));
        sheet.ifPresent(one -> data.put("sheet", one.attachmentId()));
        if (!deliverable.form().hash().isEmpty()) {
            data.put("form", deliverable.form().hash());
        }
        return new Draft(deliverable.subject().stream(), EntryKind.DELIVERABLE_DELIVERED, deliverable.subject().life(),
                Optional.of(deliverable.subject().claim("deliver", "v" + state.version())), data);
    }
}

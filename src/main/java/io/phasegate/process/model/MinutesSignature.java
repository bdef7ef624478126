package io.phasegate.process.model;

import io.phasegate.deliverable.model.FileCheck;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.journal.model.Entry;
import java.util.Map;
import java.util.Optional;

/**
 * One side's signature under the minutes of a meeting, for panel and REST.
 *
 * @param entry as the journal has it: on paper its person is who recorded it
 */
public record MinutesSignature(Entry entry) {

    public String side() {
        return entry.text("side");
    }

    public boolean isOnPaper() {
        return !entry.text("signer").isEmpty();
    }

    public String signerId() {
        return isOnPaper() ? entry.text("signer") : entry.personId();
    }

    /** Day on the paper. */
    public Optional<String> signedOn() {
        return Optional.of(entry.text("signedOn")).filter(day -> !day.isEmpty());
    }

    /** The scan that it rests on, when it was removed or replaced. */
    public Optional<FrozenFile> missing(FileCheck files) {
        return entry.data().get("scan") instanceof Map<?, ?> scan
                ? Optional.of(FrozenFile.of(scan)).filter(file -> !files.intact(file)) : Optional.empty();
    }

    public String scan(String what) {
        return entry.data().get("scan") instanceof Map<?, ?> scan ? String.valueOf(scan.get(what)) : "";
    }
}

package io.phasegate.process.model;

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

    public String scan(String what) {
        return entry.data().get("scan") instanceof Map<?, ?> scan ? String.valueOf(scan.get(what)) : "";
    }
}

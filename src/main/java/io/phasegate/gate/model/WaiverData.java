package io.phasegate.gate.model;

import io.phasegate.journal.model.Entry;
import java.time.LocalDate;
import java.util.Optional;

/** A waiver as it stands in the journal. */
final class WaiverData {
    private WaiverData() {
    }

    static Waiver of(Entry entry) {
        String expires = entry.text("expiresOn");
        return new Waiver(entry.personId(), entry.text("role"), entry.at(), entry.text("reason"),
                expires.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(expires)));
    }
}

package io.phasegate.process.model;

import io.phasegate.journal.model.EntryKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment milestone as the criteria of gates and the deadlines ask for it.
 *
 * @param dueSince when somebody said that it is due, or the deliverable that triggers it was signed (R137)
 */
public record PaymentState(ProcessState state, Optional<Instant> dueSince) {

    public boolean due() {
        return dueSince.isPresent();
    }

    public boolean dunned() {
        return state.has(EntryKind.PAYMENT_DUNNED);
    }

    public boolean received() {
        return state.has(EntryKind.PAYMENT_RECEIVED);
    }
}

package io.phasegate.process.model;

import io.phasegate.journal.model.EntryKind;
import java.time.Instant;
import java.util.Optional;

/**
 * A payment milestone as the criteria of gates and the deadlines ask for it.
 *
 * @param dueSince when somebody said that it is due, or the deliverable that triggers it was signed (R137)
 * @param dunnedSince when somebody said that it was dunned, or its notice was delivered (R138)
 */
public record PaymentState(ProcessState state, Optional<Instant> dueSince, Optional<Instant> dunnedSince) {

    public boolean due() {
        return dueSince.isPresent();
    }

    public boolean dunned() {
        return dunnedSince.isPresent();
    }

    public boolean received() {
        return state.has(EntryKind.PAYMENT_RECEIVED);
    }
}

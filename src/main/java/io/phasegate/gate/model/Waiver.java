package io.phasegate.gate.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A criterion was waived by one of the roles that may, with a reason, until a day or for good. */
public record Waiver(String personId, String role, Instant at, String reason, Optional<LocalDate> expiresOn) {

    boolean holdsOn(LocalDate day) {
        return expiresOn.isEmpty() || !day.isAfter(expiresOn.get());
    }
}

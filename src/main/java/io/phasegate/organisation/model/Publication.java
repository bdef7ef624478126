package io.phasegate.organisation.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The company document that announced the organisation (R35), as the journal has it.
 *
 * @param audience    who it was sent to, e.g. all employees
 * @param approver    person id of who approved it
 * @param personId    who recorded it
 * @param fingerprint of the assignments that were published
 */
public record Publication(String documentNumber, LocalDate date, String audience, String approver, String personId,
        Instant at, String fingerprint) {
}

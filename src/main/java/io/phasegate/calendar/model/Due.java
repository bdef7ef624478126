package io.phasegate.calendar.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When something has to be done.
 *
 * @param day   the date that people read
 * @param until the first moment that is too late: the end of that date, or a time of the day for hours and half days
 */
public record Due(LocalDate day, Instant until) {
    public boolean metBy(Instant done) {
        return done.isBefore(until);
    }
}

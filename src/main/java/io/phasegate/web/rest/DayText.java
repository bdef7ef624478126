package io.phasegate.web.rest;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Days in request bodies, of this century: a year of nine digits is a valid ISO date, but no day that anybody means.
 */
public final class DayText {
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private DayText() {
    }

    /** Empty for nothing. Refuses 400 with the reason for anything but a day. */
    public static Optional<LocalDate> of(String field, String text, Message reason) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
                throw Refusal.badInput(field, reason);
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            throw Refusal.badInput(field, reason);
        }
    }
}

package io.phasegate.calendar.model;

import java.time.LocalDate;

/**
 * A date that differs from its weekday: a holiday, a make-up working day (调休) or a half day.
 *
 * @param name what the day is, in the words of who entered it; may be empty
 */
public record SpecialDay(LocalDate date, DayKind kind, String name) {
}

package io.phasegate.calendar.exchange;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Weekdays in files: the two letters that iCalendar uses, or the whole English word. */
final class Weekdays {
    private static final int LETTERS = 2;

    private Weekdays() {
    }

    static Optional<DayOfWeek> named(String word) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().equals(word) || letters(day).equals(word))
                .findFirst();
    }

    static String words(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(Weekdays::letters).collect(Collectors.joining(" "));
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }
}

package io.phasegate.calendar.model;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Adds up what the days of a calendar weigh (days, half days or minutes of work) without visiting them: whole weeks by
 * multiplication, special days by their running total. Days are epoch days; the sum begins at an arbitrary origin.
 */
final class Weights {
    private static final int WEEK = 7;
    private static final int EPOCH_WEEKDAY = DayOfWeek.THURSDAY.ordinal();

    private final long[] weekdays = new long[WEEK + 1];
    private final long[] special;
    private final long[] corrections;
    private long most;
    private long least;

    /** @param days special days in the order of their dates */
    Weights(WorkWeek week, List<SpecialDay> days, ToIntFunction<DayKind> weight) {
        for (DayOfWeek day : DayOfWeek.values()) {
            weekdays[day.ordinal() + 1] = weekdays[day.ordinal()]
                    + weight.applyAsInt(week.days().contains(day) ? DayKind.WORKED : DayKind.OFF);
        }
        special = days.stream().mapToLong(day -> day.date().toEpochDay()).toArray();
        corrections = new long[special.length + 1];
        for (int i = 0; i < special.length; i++) {
            long ordinary = regular(special[i]) - regular(special[i] - 1);
            corrections[i + 1] = corrections[i] + weight.applyAsInt(days.get(i).kind()) - ordinary;
            most = Math.max(most, corrections[i + 1]);
            least = Math.min(least, corrections[i + 1]);
        }
    }

    /** What all days up to and including this one weigh. */
    long upTo(long day) {
        int found = Arrays.binarySearch(special, day);
        return regular(day) + corrections[found < 0 ? -found - 1 : found + 1];
    }

    long on(long day) {
        return upTo(day) - upTo(day - 1);
    }

    /** The first day with which the sum reaches this one. */
    long reaching(long sum) {
        long low = regularReaching(sum - most);
        long high = regularReaching(sum - least);
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (upTo(middle) >= sum) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private long regular(long day) {
        long fromMonday = day + EPOCH_WEEKDAY;
        return Math.floorDiv(fromMonday, WEEK) * weekdays[WEEK] + weekdays[Math.floorMod(fromMonday, WEEK) + 1];
    }

    private long regularReaching(long sum) {
        long weeks = Math.floorDiv(sum - 1, weekdays[WEEK]);
        long left = sum - weeks * weekdays[WEEK];
        int weekday = 0;
        while (weekdays[weekday + 1] < left) {
            weekday++;
        }
        return weeks * WEEK + weekday - EPOCH_WEEKDAY;
    }
}

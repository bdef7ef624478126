package io.phasegate.calendar.exchange;

import io.phasegate.calendar.model.ACalendar;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.SpecialDay;
import io.phasegate.calendar.model.WorkCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Definitions of calendars for tests: a plain one, and random ones whose texts have everything that files find
 * difficult.
 */
final class ADefinition {
    private static final String DIFFICULT = "a,;:\\\"'=+-@ 春节班\u00e9\uD83D\uDE00n/()#&<>";

    private ADefinition() {
    }

    static CalendarDefinition plain() {
        return new CalendarDefinition("Plain", "", "", new ACalendar().build());
    }

    static CalendarDefinition random(Random random) {
        WorkCalendar calendar = ACalendar.random(random, LocalDate.of(2026, 1, 1));
        List<SpecialDay> named = calendar.specialDays().stream()
                .map(day -> new SpecialDay(day.date(), day.kind(), text(random))).toList();
        return new CalendarDefinition(text(random), text(random), random.nextBoolean() ? "cn" : "",
                new WorkCalendar(calendar.week(), calendar.plainDays(), named));
    }

    private static String text(Random random) {
        int[] points = DIFFICULT.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString().strip();
    }
}

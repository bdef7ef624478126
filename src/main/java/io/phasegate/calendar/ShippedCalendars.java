package io.phasegate.calendar;

import io.phasegate.calendar.exchange.CalendarFiles;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.PlainDays;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.calendar.model.WorkWeek;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** The shared calendars that come with the product: files in its jar, in the form in which calendars are exported. */
public final class ShippedCalendars {
    private static final CalendarDefinition BLANK = new CalendarDefinition("", "", "",
            new WorkCalendar(WorkWeek.mondayToFriday(ZoneOffset.UTC), PlainDays.WORKING, List.of()));

    private final List<VersionedCalendar> all;

    public ShippedCalendars() {
        this.all = read("/calendars/index.txt").lines().map(ShippedCalendars::calendar).toList();
    }

    List<VersionedCalendar> all() {
        return all;
    }

    private static VersionedCalendar calendar(String id) {
        String text = read("/calendars/" + id + ".csv");
        return new VersionedCalendar(id, 1, true, CalendarFiles.read(CalendarFiles.Format.CSV, text, BLANK, Set.of()));
    }

    private static String read(String path) {
        try (InputStream file = ShippedCalendars.class.getResourceAsStream(path)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path + " of our own jar", e);
        }
    }
}

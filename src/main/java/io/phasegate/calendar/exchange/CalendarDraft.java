package io.phasegate.calendar.exchange;

import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.DayKind;
import io.phasegate.calendar.model.PlainDays;
import io.phasegate.calendar.model.SpecialDay;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.calendar.model.WorkWeek;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A calendar while it is read, from a file, a form or JSON: what was said so far, and everything that is wrong with it
 * by the place where it stands. What is not said stays as it was.
 */
public final class CalendarDraft {
    private static final int MOST_DAYS = 1000;
    private static final int MOST_PROBLEMS = 50;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SOURCE = 450;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Set<String> bases;
    private final Map<String, Message> problems = new LinkedHashMap<>();
    private final Map<LocalDate, SpecialDay> days = new TreeMap<>();
    private boolean overflowing;
    private String name;
    private String source;
    private String base;
    private Set<DayOfWeek> weekdays;
    private LocalTime start;
    private LocalTime end;
    private ZoneId zone;
    private PlainDays plain;

    /** @param bases ids of the calendars that this one may build on */
    public CalendarDraft(CalendarDefinition current, Set<String> bases) {
        this.bases = Set.copyOf(bases);
        WorkWeek week = current.own().week();
        this.name = current.name();
        this.source = current.source();
        this.base = current.base();
        this.weekdays = week.days();
        this.start = week.dayStart();
        this.end = week.dayEnd();
        this.zone = week.zone();
        this.plain = current.own().plainDays();
    }

    /** @return false when there is no such setting */
    public boolean set(String place, String setting, String value) {
        switch (setting) {
            case "name" -> name = text(place, value, LONGEST_NAME);
            case "source" -> source = text(place, value, LONGEST_SOURCE);
            case "base" -> base(place, value.strip());
            case "weekdays" -> weekdays(place, value);
            case "hours" -> hours(place, value.strip());
            case "zone" -> zone(place, value.strip());
            case "plainDays" -> plain(place, value.strip());
            default -> {
                return false;
            }
        }
        return true;
    }

    public void day(String place, LocalDate date, DayKind kind, String called) {
        if (date.isBefore(EARLIEST) || !date.isBefore(LATEST)) {
            problem(place, "date.range", EARLIEST.toString(), LATEST.toString());
        } else if (days.containsKey(date)) {
            problem(place, "date.twice", date.toString());
        } else if (days.size() >= MOST_DAYS) {
            problem(place, "too.many", MOST_DAYS);
            overflowing = true;
        } else {
            days.put(date, new SpecialDay(date, kind, text(place, called, LONGEST_NAME)));
        }
    }

    /** The same with date and kind as they were written. */
    public void day(String place, String date, String kind, String called) {
        Optional<LocalDate> day = date(place, date.strip());
        Optional<DayKind> how = constant(place, "kind", kind.strip().toUpperCase(Locale.ROOT), DayKind.class);
        if (day.isPresent() && how.isPresent()) {
            day(place, day.get(), how.get(), called);
        }
    }

    public void problem(String place, String reason, Object... arguments) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.putIfAbsent(place, Message.of("phasegate.calendar.file." + reason, arguments));
        }
    }

    boolean isHopeless() {
        return overflowing || problems.size() >= MOST_PROBLEMS;
    }

    /** @throws Refusal 400 with everything that is wrong, by place */
    public CalendarDefinition finish() {
        if (!problems.isEmpty()) {
            throw Refusal.badInput(problems);
        }
        return new CalendarDefinition(name, source, base,
                new WorkCalendar(new WorkWeek(weekdays, start, end, zone), plain, List.copyOf(days.values())));
    }

    private String text(String place, String value, int longest) {
        String text = value.strip();
        if (text.length() > longest) {
            problem(place, "too.long", longest);
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            problem(place, "control");
        }
        return text;
    }

    private void base(String place, String id) {
        if (!id.isEmpty() && !bases.contains(id)) {
            problem(place, "base", id);
        }
        base = id;
    }

    private void weekdays(String place, String value) {
        Set<DayOfWeek> found = EnumSet.noneOf(DayOfWeek.class);
        for (String word : value.strip().toUpperCase(Locale.ROOT).split("[ ,]+")) {
            Weekdays.named(word).ifPresentOrElse(found::add, () -> problem(place, "weekday", word));
        }
        if (!found.isEmpty()) {
            weekdays = found;
        }
    }

    private void hours(String place, String value) {
        try {
            LocalTime from = LocalTime.parse(value.substring(0, value.indexOf('-')));
            LocalTime to = LocalTime.parse(value.substring(value.indexOf('-') + 1));
            if (from.getSecond() + from.getNano() + to.getSecond() + to.getNano() > 0 || !to.isAfter(from.plusMinutes(59))
                    || from.isAfter(LocalTime.of(23, 0))) {
                problem(place, "hours");
                return;
            }
            start = from;
            end = to;
        } catch (DateTimeException | IndexOutOfBoundsException e) {
            problem(place, "hours");
        }
    }

    private void zone(String place, String value) {
        if (ZoneId.getAvailableZoneIds().contains(value) && value.length() <= 50) {
            zone = ZoneId.of(value);
        } else {
            problem(place, "zone", value);
        }
    }

    private void plain(String place, String value) {
        constant(place, "plain", value, PlainDays.class).ifPresent(found -> plain = found);
    }

    private Optional<LocalDate> date(String place, String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            problem(place, "date", value);
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> Optional<E> constant(String place, String reason, String value, Class<E> type) {
        Optional<E> found = EnumSet.allOf(type).stream().filter(one -> one.name().equals(value)).findFirst();
        if (found.isEmpty()) {
            problem(place, reason, value);
        }
        return found;
    }
}

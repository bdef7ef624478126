package io.phasegate.calendar.exchange;

import io.phasegate.calendar.model.DayKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An event while it is read. Whole days only; its kind stands in CATEGORIES, or follows from the words by which Chinese
 * holiday calendars mark make-up days (班) and half days (半天); everything else is a day off.
 */
final class IcalEvent {
    private static final int LONGEST = 60;
    private static final Pattern DAYS = Pattern.compile("P(\\d{1,3})([DW])");
    private static final Pattern MAKE_UP = Pattern.compile(".*班[)）\\]】]?", Pattern.DOTALL);
    private static final Pattern HALF = Pattern.compile(".*(半天|半日|half day).*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final String place;
    private final CalendarDraft draft;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private Optional<DayKind> kind = Optional.empty();
    private String summary = "";
    private int days;
    private boolean wrong;
    private boolean cancelled;

    IcalEvent(String place, CalendarDraft draft) {
        this.place = place;
        this.draft = draft;
    }

    void take(ContentLine line) {
        switch (line.name()) {
            case "DTSTART" -> first = date(line);
            case "DTEND" -> end = date(line);
            case "DURATION" -> duration(line);
            case "SUMMARY" -> summary = line.text();
            case "CATEGORIES" -> kind = kind(line.text());
            case "STATUS" -> cancelled = line.is("STATUS", "CANCELLED");
            case "RRULE", "RDATE", "EXDATE" -> wrong(line.place(), "recurring");
            default -> { }
        }
    }

    void finish() {
        if (first.isEmpty() && !wrong) {
            wrong(place, "no.start");
        }
        if (wrong || cancelled) {
            return;
        }
        LocalDate start = first.orElseThrow();
        LocalDate after = end.orElse(start.plusDays(Math.max(1, days)));
        if (!after.isAfter(start) || after.isAfter(start.plusDays(LONGEST))) {
            draft.problem(place, "length", LONGEST);
            return;
        }
        start.datesUntil(after).forEach(date -> draft.day(place, date, kind.orElseGet(this::likely), summary));
    }

    private Optional<LocalDate> date(ContentLine line) {
        if (line.value().contains("T")) {
            wrong(line.place(), "whole.days");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(line.value().strip(), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            wrong(line.place(), "date", line.value());
            return Optional.empty();
        }
    }

    private void duration(ContentLine line) {
        Matcher length = DAYS.matcher(line.value().strip());
        if (length.matches()) {
            days = Integer.parseInt(length.group(1)) * (length.group(2).equals("W") ? 7 : 1);
        } else {
            wrong(line.place(), "whole.days");
        }
    }

    private static Optional<DayKind> kind(String categories) {
        return Arrays.stream(DayKind.values())
                .filter(kind -> Arrays.asList(categories.toUpperCase(Locale.ROOT).split(",")).contains(kind.name()))
                .findFirst();
    }

    private DayKind likely() {
        if (HALF.matcher(summary).matches()) {
            return DayKind.HALF;
        }
        return MAKE_UP.matcher(summary).matches() ? DayKind.WORKED : DayKind.OFF;
    }

    private void wrong(String where, String reason, Object... arguments) {
        wrong = true;
        draft.problem(where, reason, arguments);
    }
}

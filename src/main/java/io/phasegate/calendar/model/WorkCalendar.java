package io.phasegate.calendar.model;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

/**
 * Which days are worked on (methodologies B.2, WorkCalendar): a week and the days that differ from it. Turns shares of
 * a project and limits into dates. Used by planning and by deadlines; counting does not visit the days in between.
 */
public final class WorkCalendar {
    private final WorkWeek week;
    private final PlainDays plainDays;
    private final List<SpecialDay> specialDays;
    private final Weights days;
    private final Weights halves;
    private final Weights minutes;

    /** @throws IllegalArgumentException when a date is given twice */
    public WorkCalendar(WorkWeek week, PlainDays plainDays, List<SpecialDay> specialDays) {
        this.week = week;
        this.plainDays = plainDays;
        this.specialDays = sorted(specialDays);
        this.days = new Weights(week, this.specialDays, kind -> kind == DayKind.OFF ? 0 : 1);
        this.halves = new Weights(week, this.specialDays, DayKind::halves);
        this.minutes = new Weights(week, this.specialDays, kind -> week.minutes() * kind.halves() / 2);
    }

    public static WorkCalendar mondayToFriday() {
        return new WorkCalendar(WorkWeek.mondayToFriday(ZoneOffset.UTC), PlainDays.WORKING, List.of());
    }

    private static List<SpecialDay> sorted(List<SpecialDay> given) {
        TreeMap<LocalDate, SpecialDay> byDate = new TreeMap<>();
        for (SpecialDay day : given) {
            if (byDate.put(day.date(), day) != null) {
                throw new IllegalArgumentException("Twice in a calendar: " + day.date());
            }
        }
        return List.copyOf(byDate.values());
    }

    public WorkWeek week() {
        return week;
    }

    public PlainDays plainDays() {
        return plainDays;
    }

    /** In the order of their dates. */
    public List<SpecialDay> specialDays() {
        return specialDays;
    }

    public boolean includes(LocalDate day) {
        return days.on(day.toEpochDay()) > 0;
    }

    /** The day itself when it is worked on, else the next one that is. */
    public LocalDate onOrAfter(LocalDate day) {
        return after(day, 0);
    }

    /** The working day that is so many working days after the first one on or after the start; 0 is that first one. */
    public LocalDate after(LocalDate start, int count) {
        return nth(days.upTo(start.toEpochDay() - 1) + 1 + count);
    }

    /** The working day that is so many working days before the last one on or before the end; 0 is that last one. */
    public LocalDate before(LocalDate end, int count) {
        return nth(days.upTo(end.toEpochDay()) - count);
    }

    /**
     * How many days are worked on after the first date, up to and including the second; negative when it is earlier.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return Math.toIntExact(days.upTo(to.toEpochDay()) - days.upTo(from.toEpochDay()));
    }

    private LocalDate nth(long number) {
        return LocalDate.ofEpochDay(days.reaching(number));
    }

    Weights days() {
        return days;
    }

    Weights halves() {
        return halves;
    }

    Weights minutes() {
        return minutes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkCalendar that && week.equals(that.week) && plainDays == that.plainDays
                && specialDays.equals(that.specialDays);
    }

    @Override
    public int hashCode() {
        return week.hashCode() + specialDays.hashCode();
    }

    @Override
    public String toString() {
        return week + " " + plainDays + " " + specialDays;
    }
}

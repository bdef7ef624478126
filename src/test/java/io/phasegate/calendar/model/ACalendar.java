package io.phasegate.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Calendars for tests: Monday to Friday, nine to six in Shanghai, unless something else is said; or a random one. */
public final class ACalendar {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final List<String> ZONES = List.of("UTC", "Asia/Shanghai", "Europe/Berlin", "America/St_Johns");

    private final List<SpecialDay> special = new ArrayList<>();
    private PlainDays plain = PlainDays.WORKING;

    public ACalendar with(String date, DayKind kind) {
        special.add(new SpecialDay(LocalDate.parse(date), kind, ""));
        return this;
    }

    ACalendar countingPlainDays(PlainDays how) {
        plain = how;
        return this;
    }

    public WorkCalendar build() {
        return new WorkCalendar(WorkWeek.mondayToFriday(SHANGHAI), plain, special);
    }

    /** @param around the special days lie within two months of it */
    public static WorkCalendar random(Random random, LocalDate around) {
        Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
        for (DayOfWeek day : DayOfWeek.values()) {
            if (random.nextInt(3) > 0) {
                days.add(day);
            }
        }
        TreeMap<LocalDate, SpecialDay> special = new TreeMap<>();
        for (int i = random.nextInt(60); i > 0; i--) {
            LocalDate date = around.plusDays(random.nextInt(120) - 60);
            special.put(date, new SpecialDay(date, DayKind.values()[random.nextInt(3)], ""));
        }
        LocalTime start = LocalTime.of(random.nextInt(12), random.nextInt(60));
        WorkWeek week = new WorkWeek(days, start, start.plusMinutes(60 + random.nextInt(600)),
                ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
        return new WorkCalendar(week, PlainDays.values()[random.nextInt(2)], List.copyOf(special.values()));
    }
}

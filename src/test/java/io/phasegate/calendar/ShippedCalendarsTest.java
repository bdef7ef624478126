package io.phasegate.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.DayKind;
import io.phasegate.calendar.model.SpecialDay;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.calendar.model.WorkCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.Test;

/**
 * The Chinese public holidays as the State Council announced them, counted here in another way than they are listed.
 */
public class ShippedCalendarsTest {
    private final CalendarDefinition china = new ShippedCalendars().all().stream()
            .filter(calendar -> calendar.id().equals("cn")).map(VersionedCalendar::definition).findFirst()
            .orElseThrow();

    @Test
    public void shouldHaveTheHolidaysOfBothYears() {
        assertThat(days(2025, DayKind.OFF)).isEqualTo(1 + 8 + 3 + 5 + 3 + 8);
        assertThat(days(2026, DayKind.OFF)).isEqualTo(3 + 9 + 3 + 5 + 3 + 3 + 7);
    }

    @Test
    public void shouldHaveTheMakeUpWorkingDaysOfBothYearsOnWeekends() {
        assertThat(days(2025, DayKind.WORKED)).isEqualTo(5);
        assertThat(days(2026, DayKind.WORKED)).isEqualTo(6);
        assertThat(china.own().specialDays()).filteredOn(day -> day.kind() == DayKind.WORKED)
                .extracting(day -> day.date().getDayOfWeek())
                .containsOnly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    public void shouldGiveTheWorkingDaysOfAYearThatFollowFromTheNotices() {
        assertThat(workingDays(2025)).isEqualTo(248);
        assertThat(workingDays(2026)).isEqualTo(248);
    }

    @Test
    public void shouldNameItsSource() {
        assertThat(china.source()).contains("国办发明电〔2024〕12号", "国办发明电〔2025〕7号");
        assertThat(china.own().specialDays()).extracting(SpecialDay::name).doesNotContain("");
    }

    private long days(int year, DayKind kind) {
        return china.own().specialDays().stream().filter(day -> day.date().getYear() == year && day.kind() == kind)
                .count();
    }

    private int workingDays(int year) {
        WorkCalendar calendar = china.own();
        return calendar.workingDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}

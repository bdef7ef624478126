package io.phasegate.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.Test;

public class WorkCalendarTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private final WorkCalendar week = WorkCalendar.mondayToFriday();

    @Test
    public void shouldCountTheFirstWorkingDayOfAPlanAsDayZero() {
        assertThat(week.after(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(week.after(FRIDAY.plusDays(1), 0)).isEqualTo("2026-03-09");
    }

    @Test
    public void shouldSkipTheWeekend() {
        assertThat(week.after(FRIDAY, 1)).isEqualTo("2026-03-09");
        assertThat(week.after(FRIDAY, 5)).isEqualTo("2026-03-13");
    }

    @Test
    public void shouldCountBackwards() {
        assertThat(week.before(FRIDAY.plusDays(2), 0)).isEqualTo(FRIDAY);
        assertThat(week.before(FRIDAY, 5)).isEqualTo("2026-02-27");
    }

    @Test
    public void shouldCountTheWorkingDaysBetweenTwoDates() {
        assertThat(week.workingDaysBetween(FRIDAY, FRIDAY.plusDays(4))).isEqualTo(2);
        assertThat(week.workingDaysBetween(FRIDAY.plusDays(4), FRIDAY)).isEqualTo(-2);
    }

    @Test
    public void shouldRefuseAWeekWithoutWorkingDay() {
        assertThatThrownBy(() -> new WorkWeek(Set.of(), LocalTime.of(9, 0), LocalTime.of(18, 0), ACalendar.SHANGHAI))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldRefuseADateThatIsGivenTwice() {
        ACalendar twice = new ACalendar().with("2026-03-06", DayKind.OFF).with("2026-03-06", DayKind.HALF);
        assertThatThrownBy(twice::build).hasMessageContaining("2026-03-06");
    }
}

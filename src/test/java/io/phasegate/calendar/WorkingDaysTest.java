package io.phasegate.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.calendar.model.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import org.junit.Test;

public class WorkingDaysTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private final WorkingDays week = WorkingDays.mondayToFriday();

    @Test
    public void shouldCountTheFirstWorkingDayAsDayZero() {
        assertThat(week.after(FRIDAY, 0)).isEqualTo(FRIDAY);
    }

    @Test
    public void shouldSkipTheWeekend() {
        assertThat(week.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(week.after(FRIDAY, 5)).isEqualTo(LocalDate.of(2026, 3, 13));
    }

    @Test
    public void shouldBeginOnTheNextWorkingDay() {
        assertThat(week.after(FRIDAY.plusDays(1), 0)).isEqualTo(LocalDate.of(2026, 3, 9));
    }

    @Test
    public void shouldRefuseAWeekWithoutWorkingDay() {
        assertThatThrownBy(() -> new WorkingDays(Set.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.phasegate.project;

import io.phasegate.calendar.model.ACalendar;
import io.phasegate.calendar.model.DayKind;
import io.phasegate.calendar.model.WorkCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** No shared calendar but `works`, which has a holiday on Monday, 2 March 2026; remembers which project took it. */
final class NoCalendars implements PlanCalendars {
    final Map<Long, String> begun = new HashMap<>();

    @Override
    public Optional<WorkCalendar> find(String id) {
        return Optional.of(id).filter("works"::equals)
                .map(known -> new ACalendar().with("2026-03-02", DayKind.OFF).build());
    }

    @Override
    public WorkCalendar of(long projectId) {
        return WorkCalendar.mondayToFriday();
    }

    @Override
    public void begin(long projectId, String id, String personId) {
        begun.putIfAbsent(projectId, id);
    }
}

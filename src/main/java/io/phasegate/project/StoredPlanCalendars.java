package io.phasegate.project;

import io.phasegate.calendar.Calendars;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Optional;

/** Takes the week of the shared calendar over and builds on its special days, so that later ones come along. */
class StoredPlanCalendars implements PlanCalendars {
    private final Calendars calendars;

    StoredPlanCalendars(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public Optional<WorkCalendar> find(String id) {
        return calendars.shared(id).map(shared -> shared.definition().own());
    }

    @Override
    public WorkCalendar of(long projectId) {
        return calendars.of(projectId);
    }

    @Override
    public void begin(long projectId, String id, String personId) {
        if (calendars.ofProject(projectId).version() > 0) {
            return;
        }
        calendars.shared(id).map(VersionedCalendar::definition)
                .ifPresent(shared -> begin(projectId, shared, id, personId));
    }

    /** Another run of the same order may have been faster. */
    private void begin(long projectId, CalendarDefinition shared, String id, String personId) {
        WorkCalendar week = new WorkCalendar(shared.own().week(), shared.own().plainDays(), List.of());
        try {
            calendars.changeProject(projectId, 0, new CalendarDefinition(shared.name(), "", id, week), personId);
        } catch (Refusal stale) {
            if (stale.kind() != Refusal.Kind.STALE) {
                throw stale;
            }
        }
    }
}

package io.phasegate.project;

import io.phasegate.calendar.model.WorkCalendar;
import java.util.Optional;

/** The shared calendars by which a project can be planned, and the one that it has. */
interface PlanCalendars {
    Optional<WorkCalendar> find(String id);

    /** By which the project counts now. */
    WorkCalendar of(long projectId);

    /** Lets the project count by this shared calendar, unless it has a calendar already. */
    void begin(long projectId, String id, String personId);
}

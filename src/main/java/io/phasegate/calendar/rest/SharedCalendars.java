package io.phasegate.calendar.rest;

import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.calendar.Calendars;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.journal.Persons;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Set;

/** Commands on shared calendars with their permission: logged in to read, Jira administrator to change. */
public class SharedCalendars {
    private final Access access;
    private final Calendars calendars;
    private final Persons persons;

    public SharedCalendars(Access access, Calendars calendars, Persons persons) {
        this.access = access;
        this.calendars = calendars;
        this.persons = persons;
    }

    List<VersionedCalendar> all() {
        access.viewer();
        return calendars.shared();
    }

    VersionedCalendar one(String id) {
        access.viewer();
        return calendars.shared(id).orElseThrow(Refusal::notFound);
    }

    /** A shared calendar builds on no other one. */
    VersionedCalendar add(CalendarBody body) {
        Viewer viewer = access.requireAdministrator();
        String id = body.id() == null ? "" : body.id();
        if (!id.matches("[a-z][a-z0-9-]{1,39}")) {
            throw Refusal.badInput("id", Message.of("phasegate.calendar.refusal.id"));
        }
        CalendarDefinition definition = body.on(Calendars.blank(), Set.of());
        if (calendars.sharedIds().contains(id)) {
            throw Refusal.conflict(Message.of("phasegate.calendar.refusal.taken", id));
        }
        calendars.changeShared(id, 0, definition, person(viewer));
        return calendars.shared(id).orElseThrow();
    }

    VersionedCalendar change(String id, SeenVersion seen, CalendarBody body) {
        Viewer viewer = access.requireAdministrator();
        VersionedCalendar current = calendars.shared(id).orElseThrow(Refusal::notFound);
        if (current.shipped()) {
            throw Refusal.conflict(Message.of("phasegate.calendar.refusal.shipped"));
        }
        seen.require(current.version());
        calendars.changeShared(id, current.version(), body.on(current.definition(), Set.of()), person(viewer));
        return calendars.shared(id).orElseThrow();
    }

    private String person(Viewer viewer) {
        return persons.ofUser(viewer.userKey(), viewer.name());
    }
}

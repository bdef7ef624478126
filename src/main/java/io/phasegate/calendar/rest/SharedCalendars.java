package io.phasegate.calendar.rest;

import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.calendar.CalendarUse;
import io.phasegate.calendar.Calendars;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.journal.Persons;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Commands on shared calendars with their permission: logged in to read, Jira administrator to change. */
public class SharedCalendars {
    private final Access access;
    private final Calendars calendars;
    private final CalendarUse use;
    private final Persons persons;

    public SharedCalendars(Access access, Calendars calendars, CalendarUse use, Persons persons) {
        this.access = access;
        this.calendars = calendars;
        this.use = use;
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
        if (calendars.isTaken(id)) {
            throw Refusal.conflict(Message.of("phasegate.calendar.refusal.taken", id));
        }
        calendars.changeShared(id, 0, definition, person(viewer));
        return calendars.shared(id).orElseThrow();
    }

    /** @param change makes the new definition of the present one; refuses 400 */
    VersionedCalendar change(String id, SeenVersion seen, UnaryOperator<CalendarDefinition> change) {
        Viewer viewer = access.requireAdministrator();
        VersionedCalendar current = own(id);
        seen.require(current.version());
        calendars.changeShared(id, current.version(), change.apply(current.definition()), person(viewer));
        return calendars.shared(id).orElseThrow();
    }

    /** Refuses 409 while a project counts by it, naming the projects. */
    void remove(String id, SeenVersion seen) {
        Viewer viewer = access.requireAdministrator();
        VersionedCalendar current = own(id);
        seen.require(current.version());
        List<String> projects = use.keys(calendars.projectsOn(id));
        if (!projects.isEmpty()) {
            throw Refusal.conflict(Message.of("phasegate.calendar.refusal.used", String.join(", ", projects)));
        }
        calendars.removeShared(current, person(viewer));
    }

    private VersionedCalendar own(String id) {
        VersionedCalendar current = calendars.shared(id).orElseThrow(Refusal::notFound);
        if (current.shipped()) {
            throw Refusal.conflict(Message.of("phasegate.calendar.refusal.shipped"));
        }
        return current;
    }

    private String person(Viewer viewer) {
        return persons.ofUser(viewer.userKey(), viewer.name());
    }
}

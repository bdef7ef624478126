package io.phasegate.deadline;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.calendar.Calendars;
import io.phasegate.calendar.model.CalendarDefinition;
import io.phasegate.calendar.model.VersionedCalendar;
import io.phasegate.journal.Persons;
import io.phasegate.project.Projects;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;

/** The calendar of a project with its permission: who sees the project reads it, its administrators change it. */
public class ProjectCalendars {
    private final Access access;
    private final Projects projects;
    private final Calendars calendars;
    private final Persons persons;

    public ProjectCalendars(Access access, Projects projects, Calendars calendars, Persons persons) {
        this.access = access;
        this.projects = projects;
        this.calendars = calendars;
        this.persons = persons;
    }

    /** Refuses 401, and 404 for a project that the caller may not see or that does not use Phasegate. */
    public Seen open(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        projects.require(ref.id());
        return new Seen(ref, calendars.ofProject(ref.id()), access.viewer(ref).projectAdmin());
    }

    public List<VersionedCalendar> shared() {
        return calendars.shared();
    }

    /**
     * Refuses also 403 to all but project administrators; then what reading the new definition refuses.
     *
     * @param seen   given the present version; refuses when the caller saw another
     * @param change makes the new definition of the present one and of the ids of the shared calendars
     */
    public Seen change(String projectKey, IntConsumer seen, BiFunction<CalendarDefinition, Set<String>,
            CalendarDefinition> change) {
        ProjectRef ref = access.project(projectKey);
        projects.require(ref.id());
        Viewer viewer = access.requireProjectAdministrator(ref);
        VersionedCalendar current = calendars.ofProject(ref.id());
        seen.accept(current.version());
        CalendarDefinition definition = change.apply(current.definition(), calendars.sharedIds());
        calendars.changeProject(ref.id(), current.version(), definition,
                persons.ofUser(viewer.userKey(), viewer.name()));
        return new Seen(ref, calendars.ofProject(ref.id()), true);
    }

    /** The calendar in front of one viewer. */
    public record Seen(ProjectRef ref, VersionedCalendar calendar, boolean mayEdit) {
    }
}

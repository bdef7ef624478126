package io.phasegate.project;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.calendar.CalendarUse;
import io.phasegate.project.jira.HostProjects;
import java.util.Collection;
import java.util.List;

/** Tells the calendar domain which projects there are. */
class CalendarProjects implements CalendarUse {
    private final HostProjects host;

    CalendarProjects(HostProjects host) {
        this.host = host;
    }

    @Override
    public List<String> keys(Collection<Long> projectIds) {
        return projectIds.stream().flatMap(id -> host.find(id).stream()).map(ProjectRef::key).sorted().toList();
    }
}

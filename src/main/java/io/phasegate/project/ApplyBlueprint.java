package io.phasegate.project;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.longtask.LongTaskKind;
import io.phasegate.longtask.LongTaskRun;
import io.phasegate.project.jira.HostUsers;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlannedProject;
import io.phasegate.web.rest.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Applies blueprints to a Jira project, creating it first when it is ordered so. Run again after a crash it completes
 * what is missing and makes nothing twice; the notifications are attached last, so that nobody is mailed about the
 * set-up.
 */
class ApplyBlueprint implements LongTaskKind {
    static final String NAME = "apply-blueprint";
    private static final int STEPS_BESIDE_ISSUES = 7;

    private final Planning planning;
    private final KeptBlueprints kept;
    private final Foundation foundation;
    private final ProjectHost host;
    private final PlanIssues issues;
    private final Projects projects;
    private final PlanCalendars calendars;
    private final Journal journal;
    private final Persons persons;
    private final HostUsers users;
    private final Json json;

    ApplyBlueprint(Planning planning, KeptBlueprints kept, Foundation foundation, ProjectHost host, PlanIssues issues,
            Projects projects, PlanCalendars calendars, Journal journal, Persons persons, HostUsers users, Json json) {
        this.planning = planning;
        this.kept = kept;
        this.foundation = foundation;
        this.host = host;
        this.issues = issues;
        this.projects = projects;
        this.calendars = calendars;
        this.journal = journal;
        this.persons = persons;
        this.users = users;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String run(LongTaskRun run) {
        Order order = json.read(run.input(), Order.class);
        PlannedProject planned = planned(order);
        run.expect(planned.items().size() + STEPS_BESIDE_ISSUES);
        ProjectRef project = foundation.project(order, run.userKey());
        step(run, "project");
        host.attachSchemes(project.id());
        step(run, "schemes");
        host.addVendors(project.id(), vendors(order, run));
        step(run, "roles");
        foundation.record(project.id(), planned);
        begin(order, project, run);
        step(run, "plan");
        issues.complete(projects.get(project.id()), planned.shares(), run);
        host.attachNotifications(project.id());
        step(run, "notifications");
        record(projects.get(project.id()), run);
        step(run, "journal");
        return json.write(Map.of("projectKey", project.key()));
    }

    private PlannedProject planned(Order order) {
        return order.parts() == null ? planning.plan(order.request(), new Fields(), order.request().language())
                : planning.plan(order.request(), new Fields(), order.request().language(),
                id -> kept.find(order.parts(), id));
    }

    private static void step(LongTaskRun run, String what) {
        run.step(Message.of("phasegate.project.step." + what));
    }

    private static Set<String> vendors(Order order, LongTaskRun run) {
        return new LinkedHashSet<>(List.of(order.leadKey(), run.userKey()));
    }

    private void begin(Order order, ProjectRef project, LongTaskRun run) {
        if (!order.request().calendar().isEmpty()) {
            calendars.begin(project.id(), order.request().calendar(),
                    persons.ofUser(run.userKey(), users.displayName(run.userKey())));
        }
    }

    private void record(ImplementationProject project, LongTaskRun run) {
        String person = persons.ofUser(run.userKey(), users.displayName(run.userKey()));
        List<Map<String, Object>> parts = project.method().parts().stream()
                .map(part -> Map.<String, Object>of("id", part.id(), "version", part.version())).toList();
        Map<String, Object> data = Map.of("blueprints", parts, "start", project.start().toString(),
                "totalDays", project.totalDays(), "contract", project.contractNumber());
        try {
            journal.append(project.projectId(), person, read -> new Draft(Stream.SHARED, EntryKind.PROJECT_APPLIED,
                    "project:" + project.key(), Optional.of("project-applied"), data));
        } catch (ClaimTakenException appliedBefore) {
            return;
        }
    }
}

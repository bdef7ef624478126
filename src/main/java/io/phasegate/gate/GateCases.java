package io.phasegate.gate;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.gate.model.IssueFacts;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.process.UnrecordedReports;
import io.phasegate.process.model.ProcessStates;
import io.phasegate.project.Projects;
import io.phasegate.project.Reopening;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.OnDemand;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.ProjectReading;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Opens the gates of a project for the caller: access first, then plan, journal, organisation and what Jira says of
 * the issues.
 */
public final class GateCases {
    private static final Set<String> REPORTS = Set.of("ERRORS_CLOSED", "REQUESTS_CLOSED");
    private static final Set<String> PROCESSES = Set.of("meeting", "training", "payment");

    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final Organisations organisations;
    private final FrozenFiles files;
    private final GateIssues issues;
    private final UnrecordedReports reports;
    private final Today today;

    public GateCases(Access access, Projects projects, Journal journal, Organisations organisations, FrozenFiles files,
            GateIssues issues, UnrecordedReports reports, Today today) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.organisations = organisations;
        this.files = files;
        this.issues = issues;
        this.reports = reports;
        this.today = today;
    }

    /** Refuses 401, and 404 for a project that the caller may not see or that does not use Phasegate. */
    public GateCase open(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        return open(ref, reading(ref).orElseThrow(Refusal::notFound));
    }

    /** Empty when the project does not use Phasegate. */
    Optional<ProjectReading> reading(ProjectRef ref) {
        return projects.find(ref.id())
                .map(project -> new ProjectReading(project, () -> journal.read(project.projectId())));
    }

    /** The gates of a project that has been read. */
    GateCase open(ProjectRef ref, ProjectReading read) {
        return open(ref, access.viewer(ref), read.project(), read.journal());
    }

    /**
     * The same after asking the host for the files of every deliverable that this gate names, and for reports that
     * nobody recorded when this gate waits for them: for the moment of decision.
     */
    public GateCase verified(GateCase gates, Gate gate) {
        ImplementationProject project = gates.facts().project();
        codes(Stream.of(gate)).flatMap(code -> project.deliverable(code).stream())
                .filter(item -> item.issueId().isPresent()).forEach(item -> files.review(item.issueId().getAsLong()));
        GateCase complete = complete(gates, Stream.of(gate));
        return complete.with(complete.facts().with(files.known(project.projectId())));
    }

    /** The same after asking for reports when an entry gate waits for them: for the moment of the phase's start. */
    public GateCase entering(GateCase gates, Phase phase) {
        return complete(gates, phase.gates().stream().filter(gate -> gate.kind() == Gate.Kind.ENTRY));
    }

    private GateCase complete(GateCase gates, Stream<Gate> waiting) {
        return waitsForReports(waiting)
                ? gates.on(reports.record(gates.facts().project(), gates.facts().journal())) : gates;
    }

    private static boolean waitsForReports(Stream<Gate> gates) {
        return gates.flatMap(gate -> gate.criteria().stream()).anyMatch(one -> REPORTS.contains(one.kind()));
    }

    private GateCase open(ProjectRef ref, Viewer viewer, ImplementationProject project, ProjectJournal read) {
        Organisation organisation = organisations.read(read);
        GateFacts facts = GateFacts.of(project, read, organisation,
                new OnDemand<>(() -> organisations.check(project, organisation)),
                facts(project, new ProcessStates(project.method(), read)), files.known(project.projectId()),
                today.date());
        return new GateCase(ref, viewer, actor(viewer, project, organisation), facts,
                new Reopening<>(() -> projects.requireMethodOf(project), now -> open(ref, viewer, project, now)));
    }

    private IssueFacts facts(ImplementationProject project, ProcessStates process) {
        IssueFacts facts = issues.facts(named(project, process));
        Set<String> queries = parameters(gates(project), "jql").collect(Collectors.toSet());
        return queries.isEmpty() ? facts : facts.counting(issues.counts(project.projectId(), queries));
    }

    private static Stream<Gate> gates(ImplementationProject project) {
        return project.method().phases().stream().map(Phase::gates).flatMap(Collection::stream);
    }

    /** Issues of the phases, of everything planned that a criterion can name, and of what was reported and is open. */
    private static Set<Long> named(ImplementationProject project, ProcessStates process) {
        Stream<PlanItem> phases = project.plan().stream().filter(item -> item.kind() == PlanItem.Kind.PHASE);
        Stream<PlanItem> deliverables = codes(gates(project))
                .flatMap(code -> project.deliverable(code).stream());
        Stream<Long> planned = Stream.of(phases, deliverables, processes(project)).flatMap(items -> items)
                .filter(item -> item.issueId().isPresent()).map(item -> item.issueId().getAsLong());
        Set<Long> ids = planned.collect(Collectors.toSet());
        if (waitsForReports(gates(project))) {
            ids.addAll(process.openErrors());
            ids.addAll(process.openRequests());
        }
        return ids;
    }

    private static Stream<PlanItem> processes(ImplementationProject project) {
        return project.plan().stream().filter(item -> PROCESSES.contains(item.key().split(":", 2)[0]));
    }

    private static Stream<String> codes(Stream<Gate> gates) {
        List<Gate> all = gates.toList();
        return Stream.concat(parameters(all.stream(), "deliverable"), parameters(all.stream(), "deliverables")
                .flatMap(codes -> Stream.of(codes.split("\\s*,\\s*")))).distinct();
    }

    private static Stream<String> parameters(Stream<Gate> gates, String name) {
        return gates.map(Gate::criteria).flatMap(Collection::stream).map(Criterion::parameters)
                .map(parameters -> parameters.get(name)).filter(Objects::nonNull);
    }

    private Actor actor(Viewer viewer, ImplementationProject project, Organisation organisation) {
        return Actor.ofUser(viewer.userKey(), organisation, project.method(), today.date());
    }
}

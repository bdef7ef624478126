package io.phasegate.gate;

import io.phasegate.access.FakeAccess;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.Copies;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.DeliverableSteps;
import io.phasegate.deliverable.Deliverables;
import io.phasegate.deliverable.Delivery;
import io.phasegate.deliverable.DocumentForms;
import io.phasegate.deliverable.FakeFiles;
import io.phasegate.deliverable.FakeForms;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.Projection;
import io.phasegate.deliverable.Recorder;
import io.phasegate.deliverable.Revocation;
import io.phasegate.deliverable.Signing;
import io.phasegate.deliverable.jira.ShownDeliverables;
import io.phasegate.gate.jira.ShownPhases;
import io.phasegate.gate.model.IssueFacts;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.FakePersons;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.FixedOrganisation;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.Sheet;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.process.FakeProcessIssues;
import io.phasegate.process.UnrecordedReports;
import io.phasegate.project.Projects;
import io.phasegate.project.jira.ShownProjects;
import io.phasegate.project.model.ImplementationProject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The commands of deliverable and gate on fakes: one project, its people, its files, and what was shown in Jira. */
public final class AWorld {
    private static final Instant NOW = AnOrganisation.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC);

    private final FakeJournal journal = new FakeJournal();
    private final FakeFiles files = new FakeFiles();
    private final FakeForms forms = new FakeForms();
    private final FakeProcessIssues reports = new FakeProcessIssues();
    private final List<String> shown = new ArrayList<>();
    private final List<Long> internalIssues = new ArrayList<>();
    private final Map<String, String> shownFields = new HashMap<>();
    private final AProject project;
    private final Organisation people;
    private final Today today = new Today(Clock.fixed(NOW, ZoneOffset.UTC));
    private final FrozenFiles frozen = new FrozenFiles(files, files);
    private final Recorder recorder;
    private String user = "pm";

    /** @param more roles that the vendor's PM holds besides */
    public AWorld(AMethod method, String... more) {
        AnOrganisation all = AnOrganisation.anOrganisation().department(7, "Finance").customer("Top").as("C_TOP")
                .customer("Owner").as("C_OWNER")
                .customer("Cpm").as("C_PM").vendor("Pm").as("V_PM");
        List.of(more).forEach(all::as);
        this.people = all.vendor("Office").as("V_OFFICE").vendor("Author").as("V_CONSULTANT").build();
        Method built = method.build();
        this.project = new AProject(built, journal);
        this.recorder = new Recorder(journal, today);
    }

    /** Who is logged in from now on: top, owner, cpm, pm, office, author. */
    public AWorld as(String name) {
        user = name;
        return this;
    }

    public FakeJournal journal() {
        return journal;
    }

    /** Error reports and client requests that Jira has. */
    public FakeProcessIssues reports() {
        return reports;
    }

    public FakeFiles files() {
        return files;
    }

    public AProject project() {
        return project;
    }

    /** What was shown in Jira, as `issue status`. */
    public List<String> shown() {
        return shown;
    }

    /** Searchable fields as they were written last. */
    public Map<String, String> shownFields() {
        return shownFields;
    }

    /** An issue of the project that only the vendor sees. */
    public AWorld withInternalIssue(long id) {
        internalIssues.add(id);
        return this;
    }

    public DeliverableCases deliverableCases() {
        return new DeliverableCases(access(), projects(), journal, organisations(), frozen, forms, today);
    }

    public ShownDeliverables shownDeliverables() {
        return new ShownDeliverables(access(), shownProjects(), deliverableCases());
    }

    public ShownPhases shownPhases() {
        return new ShownPhases(access(), shownProjects(), phaseTransitions());
    }

    public ShownProjects shownProjects() {
        return shownProjects(access());
    }

    public ShownProjects shownProjects(FakeAccess by) {
        return new ShownProjects(by, projects(), journal);
    }

    public Deliverables deliverables() {
        return new Deliverables(deliverableCases(), steps(), delivery(), signing(), revocation(), projection());
    }

    public DeliverableSteps steps() {
        return new DeliverableSteps(recorder);
    }

    public Delivery delivery() {
        return new Delivery(recorder, frozen, files, List.of(request -> request.definition().sheet().isEmpty()
                ? Optional.empty() : Optional.of(new Sheet("sheet.html", "text/html",
                "x".getBytes(StandardCharsets.UTF_8)))));
    }

    public DocumentForms documentForms() {
        return new DocumentForms(recorder, forms);
    }

    public Copies copies() {
        return new Copies(recorder);
    }

    public Revocation revocation() {
        return new Revocation(recorder);
    }

    public Signing signing() {
        return new Signing(recorder, frozen);
    }

    public DeliverableCase deliverable(String code) {
        return deliverableCases().open(project.project().deliverable(code).orElseThrow().issueKey().orElseThrow());
    }

    public GateCases gateCases() {
        return new GateCases(access(), projects(), journal, organisations(), frozen, gateIssues(),
                new UnrecordedReports(reports, journal, new FakePersons(), organisations()), today);
    }

    public GateCase gate() {
        return gateCases().open("HDI");
    }

    public Decisions decisions() {
        return new Decisions(recorder);
    }

    public Phases phases() {
        return new Phases(recorder);
    }

    public Criteria criteria() {
        return new Criteria(recorder);
    }

    public Gates gates() {
        return new Gates(gateCases(), decisions(), phases(), journal, projection(), today);
    }

    public PhaseTransitions phaseTransitions() {
        return new PhaseTransitions(access(), gateCases(), phases(), decisions());
    }

    public GateIssues gateIssues() {
        return new GateIssues() {
            @Override
            public IssueFacts facts(Collection<Long> issueIds) {
                return project.issues();
            }

            @Override
            public Map<String, Long> counts(long projectId, Collection<String> queries) {
                return Map.of();
            }

            @Override
            public boolean isInternal(long issueId) {
                return internalIssues.contains(issueId);
            }
        };
    }

    private Projection projection() {
        return new Projection() {
            @Override
            public void show(long issueId, String statusKey, Map<String, String> fields) {
                shown.add(issueId + " " + statusKey);
                shownFields.putAll(fields);
            }

            @Override
            public boolean isRunning() {
                return false;
            }
        };
    }

    public FakeAccess access() {
        return new FakeAccess(new ProjectRef(1, "HDI", "Huadong"), this::viewer);
    }

    private Viewer viewer() {
        Side side = people.membersOfUser(user).stream().map(Member::side).findFirst().orElse(Side.CUSTOMER);
        return new Viewer(user, user, Locale.ENGLISH, false, side == Side.VENDOR);
    }

    private Projects projects() {
        return new Projects() {
            @Override
            public Optional<ImplementationProject> find(long projectId) {
                return projectId == 1 ? Optional.of(project.project()) : Optional.empty();
            }

            @Override
            public ImplementationProject get(long projectId) {
                return find(projectId).orElseThrow(Refusal::notFound);
            }

            @Override
            public List<Long> among(Collection<Long> projectIds) {
                return projectIds.stream().filter(id -> id == 1).toList();
            }
        };
    }

    private Organisations organisations() {
        return new FixedOrganisation(people);
    }
}

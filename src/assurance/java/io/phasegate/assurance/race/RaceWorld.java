package io.phasegate.assurance.race;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.Delivery;
import io.phasegate.deliverable.FakeForms;
import io.phasegate.deliverable.FrozenFiles;
import io.phasegate.deliverable.Recorder;
import io.phasegate.deliverable.Revocation;
import io.phasegate.deliverable.Signing;
import io.phasegate.deliverable.store.FileHashRow;
import io.phasegate.deliverable.store.FileHashStore;
import io.phasegate.gate.Criteria;
import io.phasegate.gate.Decisions;
import io.phasegate.gate.GateCases;
import io.phasegate.gate.Phases;
import io.phasegate.journal.store.AoJournal;
import io.phasegate.journal.store.AoPersons;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.journal.store.PersonRow;
import io.phasegate.longtask.TaskNode;
import io.phasegate.longtask.store.LongTaskRow;
import io.phasegate.longtask.store.TaskRunRow;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.StoredOrganisations;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.store.AssignmentRow;
import io.phasegate.organisation.store.ChangeRow;
import io.phasegate.organisation.store.DepartmentRow;
import io.phasegate.organisation.store.MemberRow;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.organisation.store.PartyRow;
import io.phasegate.process.FakeProcessIssues;
import io.phasegate.process.UnrecordedReports;
import io.phasegate.project.HostedProject;
import io.phasegate.project.store.BlueprintTextRow;
import io.phasegate.project.store.ImplProjectRow;
import io.phasegate.project.store.PlanItemRow;
import io.phasegate.project.store.PlanStore;
import java.time.Clock;
import java.util.List;
import net.java.ao.RawEntity;

/** The product's own services on real tables; only Jira's side (access, attachments, issues) is made up. */
final class RaceWorld implements AutoCloseable {
    @SuppressWarnings("unchecked")
    static final List<Class<? extends RawEntity<?>>> ROWS = List.of(JournalRow.class, PersonRow.class, PartyRow.class,
            DepartmentRow.class, MemberRow.class, AssignmentRow.class, ChangeRow.class, FileHashRow.class,
            PlanItemRow.class, ImplProjectRow.class, BlueprintTextRow.class, LongTaskRow.class, TaskRunRow.class);

    final ActiveObjects ao;
    private final Runnable beforeIssue;
    final RaceAccess access = new RaceAccess();
    final AoPersons persons;
    final AoJournal journal;
    final PlanStore plans;
    final RaceProjects projects;
    final HostedProjects hosted = new HostedProjects();
    final TaskNode node;
    final TaskNode otherNode;
    final OrganisationStore organisation;
    final GateCases gates;
    final DeliverableCases deliverables;
    final Decisions decisions;
    final Phases phases;
    final Criteria criteria;
    final Signing signing;
    final Revocation revocation;
    final Delivery delivery;

    RaceWorld(ActiveObjects ao) {
        this(ao, () -> { });
    }

    /** @param beforeIssue happens before a host makes an issue */
    RaceWorld(ActiveObjects ao, Runnable beforeIssue) {
        this.ao = ao;
        this.beforeIssue = beforeIssue;
        Today today = new Today(Clock.systemUTC());
        persons = new AoPersons(ao);
        journal = new AoJournal(ao, persons, Clock.systemUTC());
        plans = new PlanStore(ao);
        projects = new RaceProjects(plans, hosted);
        node = new TaskNode(ao, hosted);
        otherNode = new TaskNode(ao, hosted);
        organisation = new OrganisationStore(ao, persons, today);
        Organisations organisations = new StoredOrganisations(organisation, journal, today);
        RaceFiles files = new RaceFiles();
        FrozenFiles frozen = new FrozenFiles(files, new FileHashStore(ao));
        Recorder recorder = new Recorder(journal, today);
        gates = new GateCases(access, projects, journal, organisations, frozen, new RaceIssues(),
                new UnrecordedReports(new FakeProcessIssues(), journal, persons, organisations), today);
        deliverables = new DeliverableCases(access, projects, journal, organisations, frozen, new FakeForms(), today);
        decisions = new Decisions(recorder);
        phases = new Phases(recorder);
        criteria = new Criteria(recorder);
        signing = new Signing(recorder, frozen);
        revocation = new Revocation(recorder);
        delivery = new Delivery(recorder, frozen, files, List.of());
    }

    /** A host has the project from now on; to be applied yet. */
    void host(long id) {
        hosted.add(id, new HostedProject(ao, journal, persons, access, node, beforeIssue, id));
    }

    @Override
    public void close() {
        node.close();
        otherNode.close();
    }
}

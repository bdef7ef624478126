package io.phasegate.assurance.race;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.SignatureInput;
import io.phasegate.gate.DecisionInput;
import io.phasegate.gate.GateCase;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import io.phasegate.organisation.model.Priority;
import io.phasegate.organisation.model.Terms;
import io.phasegate.organisation.store.RowVersion;
import io.phasegate.project.HostedProject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** One project of a race with its people, brought to where the race begins by the product's own commands. */
final class RaceProject {
    static final String CODE = "PP-003-01";
    static final String GATE = "GZ-G1";
    static final String INTERNAL_CRITERION = "c9";

    /** How the names of those begin who join by the dozen. */
    static final String SIGNER = "signer";
    static final String MANAGER = "manager";

    final RaceWorld world;
    final long id;

    RaceProject(RaceWorld world, long id, Method method) {
        this.world = world;
        this.id = id;
        world.projects.add(id, method);
        people();
    }

    /** @param roles of more people by name: of the customer's top management, or managers of the vendor */
    void joined(Map<String, String> roles) {
        List<Party> parties = organisation().parties();
        roles.forEach((name, role) -> {
            Side side = name.startsWith(MANAGER) ? Side.VENDOR : Side.CUSTOMER;
            member(parties.get(side == Side.CUSTOMER ? 0 : 1).id(), side, name, role);
        });
    }

    private void people() {
        world.access.is("pm");
        long customer = world.organisation.add(id, new Party(0, 0, Side.CUSTOMER, "Customer", "C"));
        long vendor = world.organisation.add(id, new Party(0, 0, Side.VENDOR, "Vendor", "V"));
        member(customer, Side.CUSTOMER, "top", "C_TOP");
        member(customer, Side.CUSTOMER, "chair", "C_TOP");
        member(customer, Side.CUSTOMER, "owner", "C_OWNER");
        member(vendor, Side.VENDOR, "pm", "V_PM");
        member(vendor, Side.VENDOR, "author", "V_CONSULTANT");
    }

    private void member(long party, Side side, String name, String role) {
        String person = world.persons.ofUser(name, name);
        long member = world.organisation.add(id, new Member(0, 0, person, party, side, name, Optional.of(name),
                Optional.empty(), "", "", "", true, false));
        world.organisation.add(id, new Terms(member, role, Optional.empty(), LocalDate.now().minusDays(30),
                Optional.empty(), false, 50, Priority.NORMAL, false, ""));
    }

    RaceProject planned() {
        plan();
        return this;
    }

    /** Plans what is missing, with issues, as often as one likes. */
    void plan() {
        world.plans.add(id, new RacePlan(method()).items());
        RacePlan.issues(id, method()).forEach((key, issue) -> world.plans.created(id, key, issue, issue));
    }

    /** A host has it, and it runs by nothing yet. */
    RaceProject hostedOnly() {
        world.host(id);
        return this;
    }

    RaceProject ordered() {
        hostedOnly();
        hosted().order(RaceBlueprint.FORMER.text());
        return this;
    }

    /** Made by the product's own task. */
    RaceProject applied() {
        ordered();
        world.node.look();
        return this;
    }

    HostedProject hosted() {
        return world.hosted.find(id).orElseThrow();
    }

    RaceProject delivered() {
        as("author");
        world.delivery.deliver(deliverable());
        return this;
    }

    RaceProject signed() {
        as("owner");
        world.signing.sign(deliverable(), SignatureInput.electronic());
        return this;
    }

    RaceProject ticked() {
        as("pm");
        GateCase gates = gates();
        world.criteria.tick(gates, gates.gate(GATE), INTERNAL_CRITERION, "", "");
        return this;
    }

    RaceProject started() {
        as("pm");
        world.phases.start(gates(), gates().phase("GZ-P1"));
        return this;
    }

    RaceProject submitted() {
        started();
        world.phases.submit(gates(), gates().phase("GZ-P1"));
        return this;
    }

    RaceProject resubmitted() {
        as("pm");
        world.phases.submit(gates(), gates().phase("GZ-P1"));
        return this;
    }

    RaceProject recycledBy(String user) {
        as(user);
        GateCase gates = gates();
        world.decisions.decide(gates, gates.gate(GATE), DecisionInput.of(DecisionKind.RECYCLE, "not yet"));
        return this;
    }

    RaceProject reopened() {
        as("pm");
        world.phases.reopen(gates(), gate(), "again");
        return this;
    }

    RaceProject decidedBy(String user) {
        as(user);
        GateCase gates = gates();
        world.decisions.decide(gates, gates.gate(GATE), DecisionInput.of(DecisionKind.GO, ""));
        return this;
    }

    void as(String user) {
        world.access.is(user);
    }

    GateCase gates() {
        return world.gates.open("P" + id);
    }

    GateCase verified() {
        GateCase gates = gates();
        return world.gates.verified(gates, gates.gate(GATE));
    }

    Method method() {
        return world.projects.get(id).method();
    }

    Gate gate() {
        return method().gate(GATE).orElseThrow();
    }

    DeliverableCase deliverable() {
        return world.deliverables.open("P" + id + "-" + RacePlan.issues(id, method())
                .get("deliverable:" + CODE));
    }

    /** The only assignment of the role. */
    RowVersion assignment(String role) {
        Assignment found = organisation().assignments().stream().filter(one -> one.role().equals(role)).findFirst()
                .orElseThrow();
        return new RowVersion(id, found.id(), found.version());
    }

    Organisation organisation() {
        return world.organisation.read(world.journal.read(id));
    }

    /** Number of each entry in the project, by `stream:sequence`. */
    Map<String, Long> places() {
        return Arrays.stream(world.ao.find(JournalRow.class, Query.select().where("PROJECT_ID = ?", id)))
                .collect(Collectors.toMap(row -> row.getStream() + ":" + row.getSeq(),
                        row -> Long.parseLong(row.getSeqKey().substring(row.getSeqKey().indexOf(':') + 1))));
    }

    List<Long> planIssues() {
        return world.plans.read(id, "P" + id).stream().map(item -> item.issueId().orElse(0)).toList();
    }
}

package io.phasegate.gate.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.gate.AMethod.aMethod;
import static io.phasegate.organisation.AnOrganisation.TODAY;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.OrganisationCheck.Severity;
import io.phasegate.blueprint.model.OrganisationPart;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.rule.OrganisationRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A project whose gates demand something of every kind there is: what is done for it, and what is open then. The key of
 * each criterion is its kind. For MonotoneVerdictTest.
 */
final class EveryKind {
    private static final String QUERY = "resolution IS EMPTY";
    private static final DeliverableDefinition FIRST = aDeliverable("D-1").reviewedBy("V_PM").signedBy(OWNER).build();
    private static final DeliverableDefinition LAST = aDeliverable("D-2").reviewedBy("V_PM").signedBy(OWNER).build();
    private static final Method METHOD = checked(aMethod().with(FIRST).with(LAST)
            .withMeeting("KICK", DocNature.EXTERNAL).withTraining("T-1").withPayment("PAY-1")
            .demanding("DELIVERABLE_REVIEWED", "DELIVERABLE_REVIEWED", "deliverable", "D-1")
            .demanding("DELIVERABLE_DELIVERED", "DELIVERABLE_DELIVERED", "deliverable", "D-1")
            .demanding("DELIVERABLE_CONFIRMED", "DELIVERABLE_CONFIRMED", "deliverable", "D-1")
            .demanding("DELIVERABLE_SIGNED", "DELIVERABLE_SIGNED", "deliverable", "D-2")
            .demanding("DELIVERABLE_ARCHIVED", "DELIVERABLE_ARCHIVED", "deliverable", "D-2")
            .demanding("ALL_ARCHIVED", "ALL_ARCHIVED")
            .demanding("SIGNED_IN_ORDER", "SIGNED_IN_ORDER", "deliverables", "D-1,D-2").demanding("MANUAL", "MANUAL")
            .demanding("STAGE_MARK", "STAGE_MARK").demanding("PER_DEPARTMENT", "PER_DEPARTMENT")
            .demanding("ORGANISATION_COMPLETE", "ORGANISATION_COMPLETE", "checks", "V1,V6")
            .demanding("ASSIGNMENTS_APPROVED", "ASSIGNMENTS_APPROVED").demanding("PUBLISHED", "PUBLISHED")
            .demandingAtEntry("PREDECESSOR_PASSED", "PREDECESSOR_PASSED")
            .demanding("ROLE_FILLED", "ROLE_FILLED", "role", "V_PM").demanding("BODIES_EXIST", "BODIES_EXIST")
            .demanding("PAYMENT_RECEIVED", "PAYMENT_RECEIVED", "payment", "PAY-1")
            .demanding("MEETING_HELD", "MEETING_HELD", "meeting", "KICK")
            .demanding("MINUTES_SIGNED", "MINUTES_SIGNED", "meeting", "KICK")
            .demanding("ATTENDANCE", "ATTENDANCE", "meeting", "KICK", "roles", "C_TOP,V_PM")
            .demanding("TRAINING_DONE", "TRAINING_DONE").demanding("TRAINING_ASSESSED", "TRAINING_ASSESSED")
            .demanding("ERRORS_CLOSED", "ERRORS_CLOSED").demanding("REQUESTS_CLOSED", "REQUESTS_CLOSED")
            .demanding("DATE_PASSED", "DATE_PASSED", "date", "BREAK_IN_END")
            .demanding("QUERY_COUNT", "QUERY_COUNT", "jql", QUERY, "maximum", "0").build());

    private final FakeJournal journal = new FakeJournal();
    private final GateStory gates = new GateStory(journal);
    private final List<Holder> holders = new ArrayList<>();
    private int approved;
    private int published;
    private LocalDate brokenIn = TODAY;
    private long matching = 1;

    EveryKind() {
        happened(EntryKind.ERROR_REPORTED, "error:900", Map.of());
        happened(EntryKind.REQUEST_RAISED, "request:901", Map.of());
    }

    static Set<String> kinds() {
        return METHOD.phases().stream().flatMap(phase -> phase.gates().stream())
                .flatMap(gate -> gate.criteria().stream()).peek(EveryKind::namedByItsKind)
                .map(Criterion::kind).collect(Collectors.toSet());
    }

    /** Keys of the criteria that keep a gate shut. */
    Set<String> open() {
        Organisation organisation = people().build();
        AProject project = new AProject(METHOD, journal).with(people()).matching(QUERY, matching).brokenInOn(brokenIn)
                .withIssue(900).withIssue(901);
        OrganisationRules.findings(new Standing(METHOD, organisation, TODAY)).forEach(project::finding);
        ReadinessCheck check = new ReadinessCheck(project.facts());
        return METHOD.phases().stream().flatMap(phase -> phase.gates().stream())
                .flatMap(gate -> check.of(gate).blockers().stream()).map(CriterionResult::key)
                .collect(Collectors.toSet());
    }

    /** What has nothing to do with the organisation; of each chain one after the other, the chains in any order. */
    List<List<Runnable>> work() {
        return List.of(signing(FIRST), signing(LAST), List.of(() -> gates.ticked("GZ-G1", "MANUAL")),
                List.of(() -> gates.ticked("GZ-G1", "STAGE_MARK")),
                List.of(() -> gates.ticked("GZ-G1", "PER_DEPARTMENT:7")),
                List.of(() -> gates.ticked("GZ-G1", "PER_DEPARTMENT:8")), List.of(() -> gates.passed("GZ-P1", "GZ-G1")),
                chain("payment:PAY-1", EntryKind.PAYMENT_DUE, EntryKind.PAYMENT_DUNNED, EntryKind.PAYMENT_RECEIVED),
                chain("training:T-1", EntryKind.TRAINING_CONFIRMED, EntryKind.TRAINING_STARTED,
                        EntryKind.TRAINING_ASSESSED, EntryKind.TRAINING_DONE),
                chain("error:900", EntryKind.ERROR_SIGNED, EntryKind.ERROR_CAUSE_SET, EntryKind.ERROR_SOLVED,
                        EntryKind.ERROR_FILED),
                chain("request:901", EntryKind.REQUEST_TRIAGED, EntryKind.REQUEST_CLOSED),
                List.of(() -> happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of()), this::attend,
                        () -> minutes("VENDOR"), () -> minutes("CUSTOMER")),
                List.of(() -> brokenIn = TODAY.minusDays(1)), List.of(() -> matching = 0));
    }

    /** Somebody for every role of the method. */
    List<Runnable> assignments() {
        return METHOD.roles().stream().map(role -> assignment(role.code(), role.code())).toList();
    }

    Runnable assignment(String role, String name) {
        return () -> holders.add(new Holder(role, name));
    }

    void approve() {
        approved = holders.size();
    }

    void publish() {
        published = holders.size();
    }

    void attend() {
        happened(EntryKind.MEETING_ATTENDED, "meeting:KICK", Map.of("persons", List.of("person-C_TOP", "person-V_PM")));
    }

    private void minutes(String side) {
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", side));
    }

    private List<Runnable> signing(DeliverableDefinition definition) {
        DeliverableStory story = new DeliverableStory(definition, journal);
        return List.of(story::submitted, () -> story.accepted(1), story::delivered, story::confirmed,
                () -> story.signed(OWNER, "person-o"), story::archived);
    }

    private List<Runnable> chain(String subject, EntryKind... kinds) {
        return List.of(kinds).stream().<Runnable>map(kind -> () -> happened(kind, subject, Map.of())).toList();
    }

    private AnOrganisation people() {
        AnOrganisation people = anOrganisation().known(name -> "person-" + name).department(7, "Finance")
                .department(8, "Stock");
        for (int i = 0; i < holders.size(); i++) {
            Holder one = holders.get(i);
            AnOrganisation with = one.role().startsWith("C_") ? people.customer(one.name()) : people.vendor(one.name());
            people = i < approved ? with.approvedAs(one.role()) : with.as(one.role());
            people = i + 1 == published ? people.published() : people;
        }
        return people;
    }

    private void happened(EntryKind kind, String subject, Map<String, Object> data) {
        journal.with(Stream.SHARED, kind, subject, "person-1", data);
    }

    private static Method checked(Method method) {
        OrganisationPart part = method.organisation();
        return new Method(method.parts(), new OrganisationPart(part.bodies(), part.roles(), part.responsibilities(),
                List.of(check("V1", "ROLE_FILLED"), check("V6", "ALL_APPROVED")), part.rules()), method.work());
    }

    private static OrganisationCheck check(String key, String kind) {
        return new OrganisationCheck(key, kind, Severity.ERROR, new Text("检查", kind), Map.of());
    }

    private static void namedByItsKind(Criterion criterion) {
        if (!criterion.key().equals(criterion.kind())) {
            throw new AssertionError(criterion);
        }
    }

    private record Holder(String role, String name) {
    }
}

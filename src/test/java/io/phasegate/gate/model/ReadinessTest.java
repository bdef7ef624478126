package io.phasegate.gate.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.model.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ReadinessTest {
    private final FakeJournal journal = new FakeJournal();
    private final GateStory gates = new GateStory(journal);
    private final DeliverableDefinition list = aDeliverable().build();

    @Test
    public void shouldBeReadyWhenTheDeliverableIsSigned() {
        signed();
        assertThat(signing(project(demandingList())).result()).isEqualTo(Result.SATISFIED);
        assertThat(readiness(project(demandingList())).verdict()).isEqualTo(Readiness.Verdict.READY);
    }

    @Test
    public void shouldRefuseGateWhileRequiredDeliverableWasNeverCreated() {
        CriterionResult result = signing(project(demandingList()).neverCreated("PP-003-01"));
        assertThat(result.result()).isEqualTo(Result.UNSATISFIED);
        assertThat(keys(result)).containsExactly("phasegate.gate.reason.deliverable.never-created");
        assertThat(result.reasons().get(0).text().arguments()).contains("PP-003-01", list.name());
    }

    @Test
    public void shouldNameADeliverableThatWasDeletedEvenWhenSigned() {
        signed();
        assertThat(keys(signing(project(demandingList()).deleted("PP-003-01"))))
                .containsExactly("phasegate.gate.reason.deliverable.deleted");
    }

    @Test
    public void shouldCallAStatusWithoutRecordAnError() {
        CriterionResult result = signing(project(demandingList()).status("PP-003-01", "SIGNED"));
        assertThat(result.result()).isEqualTo(Result.ERROR);
        assertThat(keys(result)).containsExactly("phasegate.gate.reason.status.without.record");
    }

    @Test
    public void shouldOnlyNoteAStatusThatLagsBehind() {
        signed();
        CriterionResult result = signing(project(demandingList()).status("PP-003-01", "DELIVERED"));
        assertThat(result.result()).isEqualTo(Result.SATISFIED);
        assertThat(keys(result)).containsExactly("phasegate.gate.reason.status.pending");
    }

    @Test
    public void shouldSayWhoHasToConfirmAndThenWhoHasToSign() {
        DeliverableStory story = new DeliverableStory(list, journal).delivered();
        assertThat(keys(signing(project(demandingList())))).containsExactly("phasegate.gate.reason.not.confirmed");
        story.confirmed();
        Reason reason = signing(project(demandingList())).reasons().get(0);
        assertThat(reason.text().key()).isEqualTo("phasegate.gate.reason.not.signed");
        assertThat(reason.party()).contains(Side.CUSTOMER);
        assertThat(reason.roleKey()).contains("C_OWNER");
        assertThat(reason.issueKey()).isPresent();
    }

    @Test
    public void shouldNameTheFileThatVoidsTheSignature() {
        signed();
        CriterionResult result = signing(project(demandingList()).fileGone(501));
        assertThat(result.result()).isEqualTo(Result.UNSATISFIED);
        assertThat(result.reasons().get(0).text().arguments()).contains("list.pdf");
    }

    @Test
    public void shouldNotApplyToAWaivedDeliverable() {
        new DeliverableStory(list, journal).waived();
        assertThat(signing(project(demandingList())).result()).isEqualTo(Result.NOT_APPLICABLE);
    }

    @Test
    public void shouldCallAnUnknownDeliverableOrKindAnError() {
        assertThat(signing(project(aMethod().demanding("x", "DELIVERABLE_SIGNED", "deliverable", "NO"))).result())
                .isEqualTo(Result.ERROR);
        assertThat(signing(project(aMethod().demanding("x", "MAGIC"))).result()).isEqualTo(Result.ERROR);
    }

    @Test
    public void shouldFollowTicks() {
        AMethod method = aMethod().demanding("kick-off", "MANUAL");
        assertThat(signing(project(method)).result()).isEqualTo(Result.UNSATISFIED);
        gates.ticked("GZ-G1", "kick-off");
        assertThat(signing(project(method)).result()).isEqualTo(Result.SATISFIED);
        gates.unticked("GZ-G1", "kick-off");
        assertThat(signing(project(method)).result()).isEqualTo(Result.UNSATISFIED);
    }

    @Test
    public void shouldCountAWaiverUntilItExpires() {
        AMethod method = aMethod().demanding("kick-off", "MANUAL");
        gates.waived("GZ-G1", "kick-off", AProject.TODAY.toString());
        assertThat(signing(project(method)).result()).isEqualTo(Result.WAIVED);
        gates.waived("GZ-G1", "kick-off", AProject.TODAY.minusDays(1).toString());
        assertThat(signing(project(method)).result()).isEqualTo(Result.UNSATISFIED);
    }

    @Test
    public void shouldListFindingsOfTheNamedChecksOnly() {
        AProject project = project(aMethod().demanding("org", "ORGANISATION_COMPLETE", "checks", "A, B"))
                .finding(finding("A", OrganisationCheck.Severity.ERROR))
                .finding(finding("C", OrganisationCheck.Severity.ERROR))
                .finding(finding("B", OrganisationCheck.Severity.WARNING));
        assertThat(keys(signing(project))).containsExactly("found.A");
    }

    @Test
    public void shouldWantEveryAssignmentApproved() {
        AMethod method = aMethod().demanding("approved", "ASSIGNMENTS_APPROVED");
        AnOrganisation people = AnOrganisation.anOrganisation().customer("Li").approvedAs("C_TOP").customer("Wang")
                .as("C_PM");
        CriterionResult result = signing(project(method).with(people));
        assertThat(result.reasons()).singleElement().satisfies(reason ->
                assertThat(reason.text().arguments()).contains("Wang"));
        assertThat(keys(signing(project(method)))).containsExactly("phasegate.gate.reason.no.assignments");
    }

    @Test
    public void shouldWantThePresentOrganisationPublished() {
        AMethod method = aMethod().demanding("published", "PUBLISHED");
        AnOrganisation people = AnOrganisation.anOrganisation().customer("Li").as("C_TOP");
        assertThat(keys(signing(project(method).with(people)))).containsExactly("phasegate.gate.reason.not.published");
        people.published();
        assertThat(signing(project(method).with(people)).result()).isEqualTo(Result.SATISFIED);
        people.as("C_PM");
        assertThat(keys(signing(project(method).with(people))))
                .containsExactly("phasegate.gate.reason.publication.outdated");
    }

    @Test
    public void shouldNotStartBeforeThePredecessorHasPassed() {
        AProject project = project(aMethod().demandingAtEntry("before", "PREDECESSOR_PASSED"));
        assertThat(entry(project).result()).isEqualTo(Result.UNSATISFIED);
        assertThat(entry(project.status("GZ-P1", "PASSED")).result()).isEqualTo(Result.ERROR);
        gates.passed("GZ-P1", "GZ-G1");
        assertThat(entry(project).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldWantRolesFilledAndBodiesStaffedOnBothSides() {
        AMethod method = aMethod().demanding("role", "ROLE_FILLED", "role", "C_TOP")
                .demanding("bodies", "BODIES_EXIST");
        AProject project = project(method).with(AnOrganisation.anOrganisation().customer("Li").as("C_TOP"));
        List<CriterionResult> results = readiness(project).criteria();
        assertThat(results.get(0).result()).isEqualTo(Result.SATISFIED);
        assertThat(results.get(1).reasons()).singleElement().extracting(Reason::party)
                .isEqualTo(Optional.of(Side.VENDOR));
    }

    @Test
    public void r50ShouldPassWithAnOpenOptionalCriterion() {
        assertThat(readiness(project(aMethod().optional("nice", "MANUAL"))).verdict())
                .isEqualTo(Readiness.Verdict.READY);
    }

    @Test
    public void shouldBlockTheNextGateUntilAConditionIsClosed() {
        gates.started("GZ-P1").submitted("GZ-G1").conditional("GZ-G1", "C_TOP", "c1")
                .decided("GZ-G1", 1, "V_PM", DecisionKind.GO, "person-2");
        assertThat(second(project(aMethod())).blockers()).extracting(CriterionResult::key)
                .containsExactly("open-conditions");
        assertThat(readiness(project(aMethod())).verdict()).isEqualTo(Readiness.Verdict.PASSED_WITH_CONDITIONS);
        gates.closed("GZ-G1", "c1");
        assertThat(second(project(aMethod())).blockers()).isEmpty();
    }

    @Test
    public void shouldReduceWhatIsInternalToOneLineThatCountsNothing() {
        ADeliverable secret = aDeliverable("INT-1").internal();
        AMethod method = demandingList().with(secret.build())
                .demanding("int", "DELIVERABLE_SIGNED", "deliverable", "INT-1");
        Readiness seen = readiness(project(method)).forCustomer();
        assertThat(seen.criteria()).extracting(CriterionResult::key).containsExactly("list");
        assertThat(keys(seen.criteria().get(0))).containsExactly("phasegate.gate.reason.not.delivered");
        assertThat(seen.vendorHasOpenPoints()).isTrue();
        assertThat(seen.verdict()).isEqualTo(Readiness.Verdict.NOT_READY);
        assertThat(Blockers.sentences(seen)).extracting(Message::key).hasSize(2)
                .endsWith("phasegate.gate.vendor.open.points");
    }

    @Test
    public void shouldShowTheCustomerWhatWaitsForHim() {
        new DeliverableStory(list, journal).delivered();
        Readiness seen = readiness(project(demandingList())).forCustomer();
        assertThat(seen.vendorHasOpenPoints()).isFalse();
        assertThat(keys(seen.criteria().get(0))).containsExactly("phasegate.gate.reason.not.confirmed");
    }

    private void signed() {
        new DeliverableStory(list, journal).delivered().confirmed().signed(OWNER, "person-o");
    }

    private AMethod demandingList() {
        return aMethod().with(list).demanding("list", "DELIVERABLE_SIGNED", "deliverable", "PP-003-01");
    }

    private AProject project(AMethod method) {
        return new AProject(method.build(), journal);
    }

    private static CriterionResult signing(AProject project) {
        return readiness(project).criteria().get(0);
    }

    private static CriterionResult entry(AProject project) {
        return readiness(project, "GZ-E2").criteria().get(0);
    }

    private static Readiness second(AProject project) {
        return readiness(project, "GZ-G2");
    }

    private static Readiness readiness(AProject project) {
        return readiness(project, "GZ-G1");
    }

    private static Readiness readiness(AProject project, String gate) {
        GateFacts facts = project.facts();
        return new ReadinessCheck(facts).of(facts.method().gate(gate).orElseThrow());
    }

    private static List<String> keys(CriterionResult result) {
        return result.reasons().stream().map(reason -> reason.text().key()).toList();
    }

    private static Finding finding(String check, OrganisationCheck.Severity severity) {
        return new Finding(check, severity, Message.of("found." + check), Message.of("advice"), Optional.empty(),
                Optional.empty());
    }
}

package io.phasegate.gate.model;

import static io.phasegate.deliverable.ADeliverable.OWNER;
import static io.phasegate.deliverable.ADeliverable.aDeliverable;
import static io.phasegate.gate.AMethod.aMethod;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.gate.GateStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.AnOrganisation;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** What each kind of criterion demands, and whom it names. */
public class CriterionChecksTest {
    private final FakeJournal journal = new FakeJournal();
    private final GateStory gates = new GateStory(journal);
    private final DeliverableDefinition list = aDeliverable().build();

    @Test
    public void shouldWantAConfirmationAndNoMore() {
        AMethod method = aMethod().with(list).demanding("list", "DELIVERABLE_CONFIRMED", "deliverable", "PP-003-01");
        DeliverableStory story = new DeliverableStory(list, journal).delivered();
        CriterionResult open = signing(project(method));
        assertThat(keys(open)).containsExactly("phasegate.gate.reason.not.confirmed");
        assertThat(open.reasons().get(0).roleKey()).contains("C_PM");
        story.confirmed();
        assertThat(signing(project(method)).result()).isEqualTo(Result.SATISFIED);
        assertThat(signing(project(method).fileGone(501)).result()).isEqualTo(Result.UNSATISFIED);
    }

    @Test
    public void shouldNotAskTheCustomerToConfirmWhatNobodyConfirms() {
        ADeliverable unconfirmed = aDeliverable("D-2").confirmedBy();
        AMethod method = aMethod().with(unconfirmed.build()).demanding("d", "DELIVERABLE_SIGNED", "deliverable", "D-2");
        new DeliverableStory(unconfirmed.build(), journal).delivered();
        assertThat(keys(signing(project(method)))).containsExactly("phasegate.gate.reason.not.signed");
    }

    @Test
    public void shouldSayInWhichStepADeliverableStillIs() {
        CriterionResult open = signing(project(demandingList()));
        assertThat(keys(open)).containsExactly("phasegate.gate.reason.at.step");
        assertThat(open.reasons().get(0).party()).contains(Side.VENDOR);
        assertThat(open.reasons().get(0).roleKey()).contains("V_CONSULTANT");
    }

    @Test
    public void shouldNoteNoStatusThatIsWhereTheJournalIs() {
        signed();
        assertThat(signing(project(demandingList()).status("PP-003-01", "SIGNED")).reasons()).isEmpty();
        assertThat(keys(signing(project(demandingList()).status("PP-003-01", "WAIVED"))))
                .containsExactly("phasegate.gate.reason.status.without.record");
    }

    @Test
    public void shouldNotCountAssignmentsThatHaveEnded() {
        AMethod method = aMethod().demanding("approved", "ASSIGNMENTS_APPROVED");
        AnOrganisation people = AnOrganisation.anOrganisation().customer("Li").approvedAs("C_TOP").formerlyAs("C_PM");
        assertThat(signing(project(method).with(people)).result()).isEqualTo(Result.SATISFIED);
        assertThat(signing(project(method).with(people.as("C_OWNER"))).reasons()).singleElement()
                .satisfies(reason -> assertThat(reason.roleKey()).contains("V_PM"));
    }

    @Test
    public void shouldSayWhoPublishes() {
        Reason reason = signing(project(aMethod().demanding("published", "PUBLISHED"))).reasons().get(0);
        assertThat(reason.roleKey()).contains("V_PM");
        assertThat(reason.party()).contains(Side.VENDOR);
    }

    @Test
    public void shouldWantStaffOfRequiredBodiesUnlessSomeAreNamed() {
        AMethod required = aMethod().withBody("TEAM", false, Side.CUSTOMER).demanding("bodies", "BODIES_EXIST");
        assertThat(signing(project(required)).reasons()).extracting(reason -> reason.text().arguments().get(0))
                .containsExactly(new Text("机构LEAD", "body LEAD"), new Text("机构LEAD", "body LEAD"));
        AMethod named = aMethod().withBody("TEAM", false, Side.CUSTOMER)
                .demanding("b", "BODIES_EXIST", "bodies", "TEAM");
        assertThat(signing(project(named)).reasons()).singleElement().extracting(Reason::party)
                .isEqualTo(Optional.of(Side.CUSTOMER));
        AnOrganisation team = AnOrganisation.anOrganisation().customer("Li").in("TEAM", "C_PM");
        assertThat(signing(project(named).with(team)).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldNotCountStaffThatHasLeftOrSitsElsewhere() {
        AMethod method = aMethod().withBody("TEAM", true, Side.CUSTOMER)
                .demanding("b", "BODIES_EXIST", "bodies", "TEAM");
        AnOrganisation people = AnOrganisation.anOrganisation().customer("Li").in("LEAD", "C_PM").formerlyAs("C_TOP");
        assertThat(signing(project(method).with(people)).result()).isEqualTo(Result.UNSATISFIED);
        AMethod lead = aMethod().demanding("b", "BODIES_EXIST");
        AnOrganisation left = AnOrganisation.anOrganisation().customer("Li").formerlyAs("C_PM").vendor("Wu").as("V_PM");
        assertThat(signing(project(lead).with(left)).reasons()).singleElement().extracting(Reason::party)
                .isEqualTo(Optional.of(Side.CUSTOMER));
    }

    @Test
    public void shouldCallAnUnknownRoleOrPhaseAnError() {
        assertThat(keys(signing(project(aMethod().demanding("r", "ROLE_FILLED", "role", "X")))))
                .containsExactly("phasegate.gate.reason.role.unknown");
        assertThat(entry(project(aMethod().demandingAtEntry("p", "PREDECESSOR_PASSED", "phase", "X"))).result())
                .isEqualTo(Result.ERROR);
    }

    @Test
    public void shouldSayWhichRoleIsVacantAndWhoFillsIt() {
        Reason reason = signing(project(aMethod().demanding("r", "ROLE_FILLED", "role", "C_TOP"))).reasons().get(0);
        assertThat(reason.roleKey()).contains("C_TOP");
        assertThat(reason.party()).contains(Side.CUSTOMER);
    }

    @Test
    public void shouldFollowThePhaseThatIsNamedAsPredecessor() {
        AProject project = project(aMethod().demandingAtEntry("p", "PREDECESSOR_PASSED", "phase", "GZ-P1"));
        CriterionResult open = entry(project);
        assertThat(keys(open)).containsExactly("phasegate.gate.reason.phase.not.passed");
        assertThat(open.reasons().get(0).issueKey()).isPresent();
        assertThat(keys(entry(project.status("GZ-P1", "IN_PROGRESS"))))
                .containsExactly("phasegate.gate.reason.phase.not.passed");
        gates.passed("GZ-P1", "GZ-G1");
        assertThat(entry(project.status("GZ-P1", "")).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldNotWantAPredecessorOfTheFirstPhase() {
        assertThat(signing(project(aMethod().demanding("p", "PREDECESSOR_PASSED"))).result())
                .isEqualTo(Result.NOT_APPLICABLE);
    }

    @Test
    public void shouldNameEachOpenConditionWithItsOwnerAndDay() {
        gates.started("GZ-P1").submitted("GZ-G1").conditional("GZ-G1", "C_TOP", "c1");
        Reason reason = second(project(aMethod())).blockers().get(0).reasons().get(0);
        assertThat(reason.text().arguments()).contains("GZ-G1", "Train the night shift", "2026-04-01");
    }

    @Test
    public void shouldSayOfACriterionWithoutReasonsOnlyWhichItIs() {
        Readiness readiness = readiness(project(aMethod().demanding("kick-off", "MANUAL")));
        CriterionResult blank = readiness.criteria().get(0);
        CriterionResult silent = new CriterionResult(blank.criterion(), blank.text(), Result.ERROR, List.of(), false,
                Optional.empty(), Optional.empty());
        assertThat(Blockers.sentences(new Readiness(readiness.state(), List.of(silent), false)))
                .extracting(Message::key)
                .containsExactly("phasegate.gate.blocker");
    }

    @Test
    public void r51ShouldNameTheIssueThatBlocksWhereThereIsOne() {
        Readiness list = readiness(project(demandingList()));
        Message signing = Blockers.sentences(list).get(0);
        assertThat(signing.key()).isEqualTo("phasegate.gate.blocker.issue");
        assertThat(signing.arguments()).contains(list.criteria().get(0).text(), "HDI-102");
        Readiness kickOff = readiness(project(aMethod().demanding("kick-off", "MANUAL")));
        assertThat(Blockers.sentences(kickOff)).extracting(Message::key)
                .containsExactly("phasegate.gate.blocker.reason");
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
}

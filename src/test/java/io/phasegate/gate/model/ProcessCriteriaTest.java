package io.phasegate.gate.model;

import static io.phasegate.gate.AMethod.aMethod;
import static io.phasegate.organisation.AnOrganisation.anOrganisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.FrozenFile;
import io.phasegate.gate.AMethod;
import io.phasegate.gate.AProject;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.model.Member;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Criteria about payments, meetings, trainings, error reports and client requests: the journal decides. */
public class ProcessCriteriaTest {
    private final FakeJournal journal = new FakeJournal();

    /** R57. */
    @Test
    public void shouldWaitForTheReceptionOfTheDownPayment() {
        AMethod method = aMethod().withPayment("PAY-1").demanding("paid", "PAYMENT_RECEIVED", "payment", "PAY-1");
        assertThat(of(method).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.text().arguments()).contains("PAY-1", Message.of("phasegate.process.stage.not-due"));
            assertThat(reason.roleKey()).contains("V_OFFICE");
            assertThat(reason.issueKey()).isPresent();
        });
        happened(EntryKind.PAYMENT_DUNNED, "payment:PAY-1", Map.of());
        assertThat(of(method).result()).isEqualTo(Result.UNSATISFIED);
        happened(EntryKind.PAYMENT_RECEIVED, "payment:PAY-1", Map.of());
        assertThat(of(method).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldNameAPaymentThatNobodyCreatedOrThatWasDeleted() {
        AMethod method = aMethod().withPayment("PAY-1").demanding("paid", "PAYMENT_RECEIVED", "payment", "PAY-1");
        assertThat(keys(of(project(method).neverCreated("PAY-1"))))
                .containsExactly("phasegate.gate.reason.deliverable.never-created");
        assertThat(keys(of(project(method).deleted("PAY-1"))))
                .containsExactly("phasegate.gate.reason.deliverable.deleted");
    }

    @Test
    public void shouldKeepACriterionAboutAnInternalPaymentFromTheCustomer() {
        AMethod method = aMethod().withPayment("PAY-1").demanding("paid", "PAYMENT_RECEIVED", "payment", "PAY-1");
        assertThat(of(method).internal()).isTrue();
        AMethod shared = aMethod().withMeeting("KICK", DocNature.EXTERNAL)
                .demanding("held", "MEETING_HELD", "meeting", "KICK");
        assertThat(of(shared).internal()).isFalse();
    }

    @Test
    public void shouldWaitUntilTheMeetingWasHeld() {
        AMethod method = aMethod().withMeeting("KICK", DocNature.EXTERNAL)
                .demanding("held", "MEETING_HELD", "meeting", "KICK");
        assertThat(keys(of(method))).containsExactly("phasegate.gate.reason.process.open");
        happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
        assertThat(of(method).result()).isEqualTo(Result.SATISFIED);
    }

    /** R62, R117. */
    @Test
    public void shouldWantTheMinutesSignedByBothSides() {
        AMethod method = aMethod().withMeeting("KICK", DocNature.EXTERNAL)
                .demanding("minutes", "MINUTES_SIGNED", "meeting", "KICK");
        happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
        assertThat(of(method).reasons()).extracting(reason -> reason.roleKey().orElse(""))
                .containsExactly("C_PM", "V_PM");
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", "VENDOR"));
        assertThat(of(method).reasons()).extracting(reason -> reason.party().orElseThrow())
                .containsExactly(Side.CUSTOMER);
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", "CUSTOMER"));
        assertThat(of(method).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldSayThatAScanOfMinutesSignedOnPaperIsGone() {
        AMethod method = aMethod().withMeeting("KICK", DocNature.EXTERNAL)
                .demanding("minutes", "MINUTES_SIGNED", "meeting", "KICK");
        happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", "VENDOR"));
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", "CUSTOMER", "scan",
                new FrozenFile(5, "scan.pdf", 3, "abc").toData()));
        assertThat(of(method).reasons()).isEmpty();
        CriterionResult result = of(project(method).fileGone(5));
        assertThat(result.result()).isEqualTo(Result.SATISFIED);
        assertThat(keys(result)).containsExactly("phasegate.gate.reason.scan.gone");
    }

    /** R118. */
    @Test
    public void shouldNameEverybodyWhoWasNotAtTheKickOff() {
        AMethod method = aMethod().withMeeting("KICK", DocNature.EXTERNAL)
                .demanding("all", "ATTENDANCE", "meeting", "KICK", "roles", "C_TOP,V_PM");
        AnOrganisation people = anOrganisation().customer("Li").as("C_TOP").vendor("Wu").as("V_PM").vendor("Xu")
                .as("V_PM");
        AProject project = project(method).with(people);
        assertThat(of(project).reasons()).hasSize(3);
        attended(project, "Li", "Wu");
        assertThat(of(project).reasons()).singleElement()
                .satisfies(reason -> assertThat(reason.text().arguments()).contains("Xu"));
        attended(project, "Li", "Wu", "Xu");
        assertThat(of(project).result()).isEqualTo(Result.SATISFIED);
    }

    /** R118. */
    @Test
    public void shouldNotTakeAVacantRoleForPresent() {
        AMethod method = aMethod().withMeeting("KICK", DocNature.EXTERNAL)
                .demanding("all", "ATTENDANCE", "meeting", "KICK", "roles", "C_TOP");
        assertThat(keys(of(method))).containsExactly("phasegate.gate.reason.role.vacant");
    }

    /** R131. */
    @Test
    public void shouldWantTrainingsDoneAndAssessed() {
        AMethod all = aMethod().withTraining("T-1").withTraining("T-2").demanding("done", "TRAINING_DONE");
        AMethod one = aMethod().withTraining("T-1").withTraining("T-2")
                .demanding("assessed", "TRAINING_ASSESSED", "training", "T-1");
        assertThat(of(all).reasons()).hasSize(2);
        assertThat(of(one).reasons()).hasSize(1);
        happened(EntryKind.TRAINING_ASSESSED, "training:T-1", Map.of());
        assertThat(of(one).result()).isEqualTo(Result.SATISFIED);
        happened(EntryKind.TRAINING_DONE, "training:T-1", Map.of());
        assertThat(of(all).reasons()).singleElement()
                .satisfies(reason -> assertThat(reason.text().arguments()).contains("T-2"));
        happened(EntryKind.TRAINING_DONE, "training:T-2", Map.of());
        assertThat(of(all).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldCallWhatThePlanDoesNotKnowAnError() {
        assertThat(of(aMethod().demanding("x", "PAYMENT_RECEIVED", "payment", "X")).result()).isEqualTo(Result.ERROR);
        assertThat(of(aMethod().demanding("x", "MEETING_HELD", "meeting", "X")).result()).isEqualTo(Result.ERROR);
        assertThat(of(aMethod().demanding("x", "ATTENDANCE", "meeting", "X", "roles", "C_TOP")).result())
                .isEqualTo(Result.ERROR);
        assertThat(of(aMethod().demanding("x", "TRAINING_DONE", "training", "X")).result()).isEqualTo(Result.ERROR);
    }

    /** R109. */
    @Test
    public void shouldNameEveryErrorReportThatIsStillOpen() {
        AMethod method = aMethod().demanding("errors", "ERRORS_CLOSED");
        assertThat(of(method).result()).isEqualTo(Result.SATISFIED);
        happened(EntryKind.ERROR_REPORTED, "error:900", Map.of());
        AProject project = project(method).withIssue(900);
        assertThat(of(project).reasons()).singleElement()
                .satisfies(reason -> assertThat(reason.issueKey()).contains("HDI-900"));
        happened(EntryKind.ERROR_SOLVED, "error:900", Map.of());
        assertThat(of(project).result()).isEqualTo(Result.SATISFIED);
    }

    /** SC-G7 and R109: for the gate the producer's answer is not waited for, otherwise the report stays open. */
    @Test
    public void r109ShouldCountAnEscalatedReportAsClosedOnlyWhereTheMethodSaysSo() {
        happened(EntryKind.ERROR_REPORTED, "error:900", Map.of());
        AMethod solved = aMethod().demanding("errors", "ERRORS_CLOSED");
        AMethod either = aMethod().demanding("errors", "ERRORS_CLOSED", "orEscalated", "true");
        assertThat(of(project(either).withIssue(900)).result()).isNotEqualTo(Result.SATISFIED);
        happened(EntryKind.ERROR_ESCALATED, "error:900", Map.of());
        assertThat(of(project(either).withIssue(900)).result()).isEqualTo(Result.SATISFIED);
        assertThat(of(project(solved).withIssue(900)).result()).isNotEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldForgetAReportWhoseIssueWasDeleted() {
        happened(EntryKind.ERROR_REPORTED, "error:900", Map.of());
        assertThat(of(aMethod().demanding("errors", "ERRORS_CLOSED")).result()).isEqualTo(Result.SATISFIED);
    }

    @Test
    public void shouldTellTheCustomerNothingOfRequestsThatOnlyTheVendorSees() {
        journal.with(Stream.INTERNAL, EntryKind.REQUEST_RAISED, "request:901", "person-1", Map.of());
        CriterionResult open = of(project(aMethod().demanding("requests", "REQUESTS_CLOSED")).withIssue(901));
        assertThat(open.reasons()).singleElement().satisfies(reason ->
                assertThat(reason.text().arguments()).containsExactly("HDI-901"));
        assertThat(open.seenByCustomer().reasons().get(0).text().arguments()).isEmpty();
    }

    private void attended(AProject project, String... names) {
        List<String> ids = project.organisation().members().stream()
                .filter(member -> List.of(names).contains(member.name()))
                .map(Member::personId).toList();
        happened(EntryKind.MEETING_ATTENDED, "meeting:KICK", Map.of("persons", ids));
    }

    private void happened(EntryKind kind, String subject, Map<String, Object> data) {
        journal.with(Stream.SHARED, kind, subject, "person-1", data);
    }

    private AProject project(AMethod method) {
        return new AProject(method.build(), journal);
    }

    private CriterionResult of(AMethod method) {
        return of(project(method));
    }

    private static CriterionResult of(AProject project) {
        GateFacts facts = project.facts();
        return new ReadinessCheck(facts).of(facts.method().gate("GZ-G1").orElseThrow()).criteria().get(0);
    }

    private static List<String> keys(CriterionResult result) {
        return result.reasons().stream().map(reason -> reason.text().key()).toList();
    }
}

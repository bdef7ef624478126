package io.phasegate.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import io.phasegate.process.AProcessMethod;
import io.phasegate.setup.model.ObjectKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** Who may do which step, from where, and what it needs besides. */
public class ProcessAttemptTest {
    private static final Participant STRANGER = new Participant(new Actor("x", Map.of()), false);
    private static final Participant VENDOR = new Participant(new Actor("", Map.of()), true);
    private static final Participant CUSTOMER_PM = new Participant(new Actor("c", Map.of("C_PM", Side.CUSTOMER)),
            false);
    private static final Participant VENDOR_PM = new Participant(new Actor("v", Map.of("V_PM", Side.VENDOR)), true);
    private static final Participant OFFICE = new Participant(new Actor("o", Map.of("V_OFFICE", Side.VENDOR)), true);

    private final FakeJournal journal = new FakeJournal();
    private AProcessMethod method = AProcessMethod.aProcessMethod();

    @Test
    public void shouldLetHoldersRecordPaymentsAndNobodyElse() {
        assertThat(payment(ProcessStep.RECEIVE, OFFICE).isAllowed()).isTrue();
        assertThat(payment(ProcessStep.RECEIVE, VENDOR_PM).isForbidden()).isTrue();
        assertThat(payment(ProcessStep.RECEIVE, CUSTOMER_PM).isForbidden()).isTrue();
    }

    @Test
    public void shouldLetAnybodyOfTheVendorRecordAPaymentThatNobodyIsNamedFor() {
        method = method.paymentRecordedBy();
        assertThat(payment(ProcessStep.RECEIVE, VENDOR).isAllowed()).isTrue();
        assertThat(payment(ProcessStep.RECEIVE, CUSTOMER_PM).isForbidden()).isTrue();
    }

    @Test
    public void shouldReceiveAPaymentOnlyOnce() {
        happened(EntryKind.PAYMENT_RECEIVED, "payment:PAY1", Map.of());
        assertThat(keys(payment(ProcessStep.RECEIVE, OFFICE))).containsExactly("phasegate.process.refused.not.due");
    }

    @Test
    public void r138ShouldDunByTheNoticeWhereTheMethodHasOne() {
        happened(EntryKind.PAYMENT_DUE, "payment:PAY1", Map.of());
        assertThat(payment(ProcessStep.DUN, VENDOR_PM).isAllowed()).isTrue();
        method = method.dunnedBy("PP-003-01");
        assertThat(keys(payment(ProcessStep.DUN, VENDOR_PM))).containsExactly("phasegate.process.refused.notice");
    }

    /** R130. */
    @Test
    public void shouldNotStartATrainingBeforeTheCustomerConfirmed() {
        assertThat(keys(training(ProcessStep.START, VENDOR_PM)))
                .containsExactly("phasegate.process.refused.not.confirmed");
        happened(EntryKind.TRAINING_CONFIRMED, "training:TR1", Map.of());
        assertThat(training(ProcessStep.START, VENDOR_PM).isAllowed()).isTrue();
    }

    /** R130. */
    @Test
    public void shouldStartATrainingThatNobodyHasToConfirm() {
        method = method.trainingConfirmedBy();
        assertThat(training(ProcessStep.START, VENDOR_PM).isAllowed()).isTrue();
        assertThat(keys(training(ProcessStep.CONFIRM, CUSTOMER_PM))).contains("phasegate.process.refused.no.such.step");
    }

    @Test
    public void shouldNotLetTheVendorConfirmForTheCustomer() {
        assertThat(training(ProcessStep.CONFIRM, VENDOR_PM).isForbidden()).isTrue();
        assertThat(training(ProcessStep.CONFIRM, CUSTOMER_PM).isAllowed()).isTrue();
    }

    /** R131. */
    @Test
    public void shouldNotFinishATrainingBeforeTheAssessment() {
        happened(EntryKind.TRAINING_STARTED, "training:TR1", Map.of());
        assertThat(keys(training(ProcessStep.FINISH, VENDOR_PM)))
                .containsExactly("phasegate.process.refused.not.assessed");
        assertThat(training(ProcessStep.ASSESS, VENDOR_PM).isForbidden()).isTrue();
        method = method.trainingAssessedBy();
        assertThat(training(ProcessStep.FINISH, VENDOR_PM).isAllowed()).isTrue();
    }

    /** R117. */
    @Test
    public void shouldTakeOneSignatureOfEachSideForTheMinutes() {
        happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
        assertThat(minutes(Stage.MINUTES_TO_SIGN, CUSTOMER_PM).ruling().isAllowed()).isTrue();
        assertThat(minutes(Stage.SIGNED_BY_BOTH, CUSTOMER_PM).fits()).isFalse();
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", "CUSTOMER"));
        assertThat(keys(minutes(Stage.MINUTES_TO_SIGN, CUSTOMER_PM).ruling()))
                .contains("phasegate.process.refused.side.signed");
        assertThat(keys(minutes(Stage.MINUTES_TO_SIGN, VENDOR_PM).ruling()))
                .containsExactly("phasegate.process.refused.overtaken");
        assertThat(minutes(Stage.SIGNED_BY_BOTH, VENDOR_PM).ruling().isAllowed()).isTrue();
        assertThat(minutes(Stage.SIGNED_BY_BOTH, OFFICE).ruling().isForbidden()).isTrue();
    }

    @Test
    public void shouldTakeWhoSignsAnyMinutesForAMeetingBesidesThePlan() {
        happened(EntryKind.MEETING_HELD, "meeting:4711", Map.of());
        assertThat(further(CUSTOMER_PM).isAllowed()).isTrue();
        assertThat(further(OFFICE).isForbidden()).isTrue();
        method = method.minutesSignedBy("C_PM", "V_OFFICE");
        assertThat(further(OFFICE).isAllowed()).isTrue();
        assertThat(further(VENDOR_PM).isForbidden()).isTrue();
        method = method.minutesSignedBy();
        assertThat(further(CUSTOMER_PM).isAllowed()).isTrue();
        assertThat(further(STRANGER).isForbidden()).isTrue();
    }

    @Test
    public void shouldWantConfirmationAndAssessmentOfATrainingBesidesThePlanToo() {
        assertThat(keys(attempt(ProcessKind.TRAINING, "4711", ProcessStep.START, Stage.RUNNING, VENDOR_PM, Map.of())
                .ruling()))
                .containsExactly("phasegate.process.refused.not.confirmed");
        assertThat(attempt(ProcessKind.TRAINING, "4711", ProcessStep.CONFIRM, Stage.CONFIRMED, CUSTOMER_PM,
                Map.of()).ruling()
                .isAllowed()).isTrue();
    }

    @Test
    public void shouldLetWhoRecordsAnyPaymentRecordAFurtherOne() {
        assertThat(attempt(ProcessKind.PAYMENT, "4711", ProcessStep.RECEIVE, Stage.RECEIVED, OFFICE, Map.of()).ruling()
                .isAllowed()).isTrue();
        assertThat(attempt(ProcessKind.PAYMENT, "4711", ProcessStep.RECEIVE, Stage.RECEIVED, VENDOR_PM, Map.of())
                .ruling()
                .isForbidden()).isTrue();
    }

    private Ruling further(Participant who) {
        return attempt(ProcessKind.MEETING, "4711", ProcessStep.SIGN_MINUTES, Stage.MINUTES_TO_SIGN, who, Map.of())
                .ruling();
    }

    /** R118: before the meeting was held nobody can have attended it. */
    @Test
    public void shouldRecordAttendanceOfAMeetingThatWasHeld() {
        assertThat(attend(VENDOR).isAllowed()).isFalse();
        happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
        assertThat(attend(VENDOR).isAllowed()).isTrue();
        assertThat(attend(CUSTOMER_PM).isAllowed()).isTrue();
        assertThat(attend(STRANGER).isForbidden()).isTrue();
    }

    /** R107. */
    @Test
    public void shouldNameEveryFieldThatAnErrorReportMisses() {
        Map<String, String> values = new HashMap<>();
        IssueValues.REPORT.forEach(field -> values.put(field, "given"));
        assertThat(error(ProcessStep.SIGN_REPORT, values).isAllowed()).isTrue();
        values.remove(ObjectKeys.FIELD_SYMPTOM);
        values.remove(ObjectKeys.FIELD_MODULE);
        assertThat(error(ProcessStep.SIGN_REPORT, values).messages()).hasSize(2);
        assertThat(error(ProcessStep.SIGN_REPORT, Map.of()).messages()).hasSize(6);
    }

    /** R108. */
    @Test
    public void shouldNotHandleAnErrorBeforeItsCauseIsSetAndSomebodyAssigned() {
        happened(EntryKind.ERROR_SIGNED, "error:7", Map.of());
        assertThat(error(ProcessStep.HANDLE, Map.of("assignee", "v")).isAllowed()).isFalse();
        assertThat(keys(error(ProcessStep.SET_CAUSE, Map.of()))).containsExactly("phasegate.process.refused.cause");
        happened(EntryKind.ERROR_CAUSE_SET, "error:7", Map.of("cause", "customer"));
        assertThat(keys(error(ProcessStep.HANDLE, Map.of()))).containsExactly("phasegate.process.refused.technician");
        assertThat(error(ProcessStep.HANDLE, Map.of("assignee", "v")).isAllowed()).isTrue();
    }

    /** R109. */
    @Test
    public void shouldEscalateAFaultOfTheProductOnly() {
        happened(EntryKind.ERROR_CAUSE_SET, "error:7", Map.of("cause", "customer"));
        assertThat(keys(error(ProcessStep.ESCALATE, Map.of())))
                .containsExactly("phasegate.process.refused.not.product");
        happened(EntryKind.ERROR_CAUSE_SET, "error:7", Map.of("cause", "product"));
        assertThat(error(ProcessStep.ESCALATE, Map.of()).isAllowed()).isTrue();
    }

    /** R110. */
    @Test
    public void shouldTriageIntoOneClass() {
        assertThat(keys(request(ProcessStep.TRIAGE, Stage.TRIAGED, Map.of())))
                .containsExactly("phasegate.process.refused.class");
        assertThat(request(ProcessStep.TRIAGE, Stage.TRIAGED, Map.of(ObjectKeys.FIELD_REQUEST_CLASS,
                ObjectKeys.OPTION_REQUEST_D)).isAllowed()).isTrue();
    }

    /** R111. */
    @Test
    public void shouldAnswerAsTheClassAsksFor() {
        Map<String, Stage> answers = Map.of("a", Stage.COMMITTED, "b", Stage.QUOTED, "c", Stage.DECLINED, "d",
                Stage.NEW_CONTRACT, "e", Stage.SENT_TO_PRODUCER, "f", Stage.SENT_TO_PRODUCER);
        answers.forEach((letter, right) -> {
            happened(EntryKind.REQUEST_TRIAGED, "request:7", Map.of("class", letter));
            for (Stage answer : answers.values()) {
                boolean suggestion = letter.equals("f") && answer == Stage.COMMITTED;
                assertThat(answered(answer)).as(letter + " " + answer).isEqualTo(answer == right || suggestion);
            }
        });
    }

    private boolean answered(Stage answer) {
        ProcessStep step = answer == Stage.SENT_TO_PRODUCER ? ProcessStep.SEND_TO_PRODUCER : ProcessStep.ANSWER;
        return request(step, answer, Map.of()).isAllowed();
    }

    private Ruling payment(ProcessStep step, Participant who) {
        return attempt(ProcessKind.PAYMENT, "PAY1", step, Stage.RECEIVED, who, Map.of()).ruling();
    }

    private Ruling training(ProcessStep step, Participant who) {
        return attempt(ProcessKind.TRAINING, "TR1", step, Stage.RUNNING, who, Map.of()).ruling();
    }

    private Ruling attend(Participant who) {
        return attempt(ProcessKind.MEETING, "KICK", ProcessStep.ATTEND, Stage.HELD, who, Map.of()).ruling();
    }

    private ProcessAttempt minutes(Stage to, Participant who) {
        return attempt(ProcessKind.MEETING, "KICK", ProcessStep.SIGN_MINUTES, to, who, Map.of());
    }

    private Ruling error(ProcessStep step, Map<String, String> values) {
        return attempt(ProcessKind.ERROR_REPORT, "7", step, Stage.HANDLING, VENDOR, values).ruling();
    }

    private Ruling request(ProcessStep step, Stage to, Map<String, String> values) {
        return attempt(ProcessKind.CLIENT_REQUEST, "7", step, to, VENDOR, values).ruling();
    }

    private ProcessAttempt attempt(ProcessKind kind, String code, ProcessStep step, Stage to, Participant who,
            Map<String, String> values) {
        ProcessStates states = new ProcessStates(method.build(), journal.read(1));
        return new ProcessAttempt(step, to, states.of(new ProcessSubject(kind, code)), method.build(), who,
                new IssueValues(values), "because");
    }

    private void happened(EntryKind kind, String subject, Map<String, Object> data) {
        journal.with(Stream.SHARED, kind, subject, "person-1", data);
    }

    private static List<String> keys(Ruling ruling) {
        return ruling.messages().stream().map(Message::key).toList();
    }
}

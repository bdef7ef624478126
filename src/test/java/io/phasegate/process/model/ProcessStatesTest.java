package io.phasegate.process.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.DeliverableStory;
import io.phasegate.journal.FakeJournal;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.process.AProcessMethod;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class ProcessStatesTest {
    private final FakeJournal journal = new FakeJournal();
    private AProcessMethod method = AProcessMethod.aProcessMethod();

    @Test
    public void shouldBeginWherePlanAndReportsBegin() {
        assertThat(states().meeting("KICK").state().stage()).isEqualTo(Stage.PLANNED);
        assertThat(states().training("TR1").state().stage()).isEqualTo(Stage.PLANNED);
        assertThat(states().payment("PAY1").state().stage()).isEqualTo(Stage.NOT_DUE);
        assertThat(states().openErrors()).isEmpty();
        assertThat(states().openRequests()).isEmpty();
    }

    @Test
    public void shouldNeedMinutesOfBothSides() {
        happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", "VENDOR"));
        assertThat(states().meeting("KICK").held()).isTrue();
        assertThat(states().meeting("KICK").minutesSignedBySides()).containsExactly(Side.VENDOR);
        assertThat(states().meeting("KICK").minutesSignedByBoth()).isFalse();
        happened(EntryKind.MINUTES_SIGNED, "meeting:KICK", Map.of("side", "CUSTOMER"));
        assertThat(states().meeting("KICK").minutesSignedByBoth()).isTrue();
    }

    @Test
    public void shouldKnowWhoAttendedByTheLastList() {
        happened(EntryKind.MEETING_HELD, "meeting:KICK", Map.of());
        happened(EntryKind.MEETING_ATTENDED, "meeting:KICK", Map.of("persons", List.of("person-1")));
        happened(EntryKind.MEETING_ATTENDED, "meeting:KICK", Map.of("persons", List.of("person-2", "person-3")));
        assertThat(states().meeting("KICK").attendees()).containsExactlyInAnyOrder("person-2", "person-3");
        assertThat(states().meeting("KICK").state().stage()).isEqualTo(Stage.HELD);
    }

    @Test
    public void shouldFollowATrainingToItsEnd() {
        happened(EntryKind.TRAINING_CONFIRMED, "training:TR1", Map.of());
        happened(EntryKind.TRAINING_STARTED, "training:TR1", Map.of());
        happened(EntryKind.TRAINING_ASSESSED, "training:TR1", Map.of());
        assertThat(states().training("TR1").assessed()).isTrue();
        assertThat(states().training("TR1").done()).isFalse();
        happened(EntryKind.TRAINING_DONE, "training:TR1", Map.of());
        assertThat(states().training("TR1").done()).isTrue();
    }

    /** R137. */
    @Test
    public void shouldMakeAPaymentDueByTheSigningOfItsDeliverable() {
        DeliverableStory story = new DeliverableStory(ADeliverable.aDeliverable().build(), journal).delivered()
                .confirmed();
        assertThat(states().payment("PAY1").due()).isFalse();
        story.signed(ADeliverable.OWNER, "person-1");
        assertThat(states().payment("PAY1").dueSince()).contains(journal.entries().get(2).at());
        assertThat(states().payment("PAY1").state().stage()).isEqualTo(Stage.DUE);
    }

    @Test
    public void shouldNotMakeAReceivedPaymentDueAgain() {
        happened(EntryKind.PAYMENT_RECEIVED, "payment:PAY1", Map.of());
        new DeliverableStory(ADeliverable.aDeliverable().build(), journal).delivered().confirmed()
                .signed(ADeliverable.OWNER, "person-1");
        assertThat(states().payment("PAY1").received()).isTrue();
        assertThat(states().payment("PAY1").state().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    public void r138ShouldTakeTheDeliveredNoticeForTheDunning() {
        method = method.dunnedBy("PP-003-01");
        happened(EntryKind.PAYMENT_DUE, "payment:PAY1", Map.of());
        assertThat(states().payment("PAY1").dunned()).isFalse();
        new DeliverableStory(ADeliverable.aDeliverable().build(), journal).delivered();
        assertThat(states().payment("PAY1").dunnedSince()).contains(journal.entries().get(1).at());
        assertThat(states().payment("PAY1").state().stage()).isEqualTo(Stage.DUNNED);
        happened(EntryKind.PAYMENT_RECEIVED, "payment:PAY1", Map.of());
        assertThat(states().payment("PAY1").state().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    public void r138ShouldNotDunWhatIsNotDueOrWasReceived() {
        method = method.dunnedBy("PP-003-01");
        DeliverableStory notice = new DeliverableStory(ADeliverable.aDeliverable().build(), journal);
        happened(EntryKind.PAYMENT_RECEIVED, "payment:PAY1", Map.of());
        notice.delivered();
        assertThat(states().payment("PAY1").dunned()).isFalse();
        assertThat(states().payment("PAY1").state().stage()).isEqualTo(Stage.RECEIVED);
    }

    /** R109. */
    @Test
    public void shouldKeepAnErrorOpenUntilItIsSolved() {
        happened(EntryKind.ERROR_REPORTED, "error:7", Map.of());
        happened(EntryKind.ERROR_ESCALATED, "error:7", Map.of());
        happened(EntryKind.ERROR_REPORTED, "error:8", Map.of());
        assertThat(states().openErrors()).containsExactlyInAnyOrder(7L, 8L);
        happened(EntryKind.ERROR_SOLVED, "error:7", Map.of());
        assertThat(states().openErrors()).containsExactly(8L);
    }

    @Test
    public void shouldKeepARequestOpenUntilItIsClosed() {
        happened(EntryKind.REQUEST_RAISED, "request:9", Map.of());
        happened(EntryKind.REQUEST_ANSWERED, "request:9", Map.of("answer", "QUOTED"));
        assertThat(states().of(ProcessSubject.reported(ProcessKind.CLIENT_REQUEST, 9)).stage()).isEqualTo(Stage.QUOTED);
        assertThat(states().openRequests()).containsExactly(9L);
        happened(EntryKind.REQUEST_CLOSED, "request:9", Map.of());
        assertThat(states().openRequests()).isEmpty();
    }

    private ProcessStates states() {
        return new ProcessStates(method.build(), journal.read(1));
    }

    private void happened(EntryKind kind, String subject, Map<String, Object> data) {
        journal.with(Stream.SHARED, kind, subject, "person-1", data);
    }
}

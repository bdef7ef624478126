package io.phasegate.deadline.model;

import static io.phasegate.blueprint.model.DeadlineEvent.CONTRACT_SIGNED;
import static io.phasegate.blueprint.model.DeadlineEvent.DELIVERABLE_DELIVERED;
import static io.phasegate.blueprint.model.DeadlineEvent.ERROR_REPORTED;
import static io.phasegate.blueprint.model.DeadlineEvent.ERROR_SIGNED;
import static io.phasegate.blueprint.model.DeadlineEvent.ERROR_SOLVED;
import static io.phasegate.blueprint.model.DeadlineEvent.EVERY_MONTH;
import static io.phasegate.blueprint.model.DeadlineEvent.EVERY_WEEK;
import static io.phasegate.blueprint.model.DeadlineEvent.ORGANISATION_PUBLISHED;
import static io.phasegate.blueprint.model.DeadlineEvent.PAYMENT_DUNNED;
import static io.phasegate.blueprint.model.DeadlineEvent.REQUEST_ANSWERED;
import static io.phasegate.blueprint.model.DeadlineEvent.REQUEST_RAISED;
import static io.phasegate.blueprint.model.DeadlineEvent.REQUEST_SENT_TO_PRODUCER;
import static io.phasegate.deadline.model.ADeadlineStory.any;
import static io.phasegate.deadline.model.ADeadlineStory.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule.Moment;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.process.AProcessMethod;
import io.phasegate.process.model.ReportedIssue;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/**
 * The deadlines of the sources, opened, met and missed by what happens (methodologies II.1, D.6). 6 March 2026 is a
 * Friday.
 */
public class DeadlinesTest {
    private final ADeadlineStory story = new ADeadlineStory();

    @Test
    public void r92ShouldStartTwoWorkingDaysForTheNoticeWhenTheContractIsSigned() {
        story.rule("SC-W01", any(CONTRACT_SIGNED), of(DELIVERABLE_DELIVERED, "PP-003-01"), "2 WD").signed("2026-03-06");
        assertThat(story.the("SC-W01.-.1", "2026-03-09T12:00").dueOn()).isEqualTo("2026-03-10");
        assertThat(status("SC-W01.-.1", "2026-03-10T23:00")).isEqualTo(DeadlineStatus.OPEN);
        assertThat(status("SC-W01.-.1", "2026-03-11T00:00")).isEqualTo(DeadlineStatus.MISSED);
        story.happened("2026-03-10T17:00", EntryKind.DELIVERABLE_DELIVERED, "deliverable:PP-003-01", "version", 1);
        assertThat(status("SC-W01.-.1", "2026-03-12T00:00")).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    public void r94ShouldStartOneDayForTheReportWhenAPaymentIsDunned() {
        story.rule("SC-W05", any(PAYMENT_DUNNED), null, "1 D")
                .happenedInside("2026-03-06T10:00", EntryKind.PAYMENT_DUNNED, "payment:PAY1");
        Deadline report = story.the("SC-W05.PAY1.1", "2026-03-10T10:00");
        assertThat(report.dueOn()).isEqualTo("2026-03-09");
        assertThat(report.status()).isEqualTo(DeadlineStatus.MISSED);
        assertThat(report.workingDaysLeft()).isEqualTo(-1);
        assertThat(report.internal()).isTrue();
    }

    @Test
    public void scW05ShouldStartWhenTheDunningNoticeIsDelivered() {
        story.of(AProcessMethod.aProcessMethod().dunnedBy("PP-003-01").build())
                .rule("SC-W05", any(PAYMENT_DUNNED), null, "1 D")
                .happenedInside("2026-03-05T10:00", EntryKind.PAYMENT_DUE, "payment:PAY1");
        assertThat(story.now("2026-03-05T11:00")).isEmpty();
        story.happened("2026-03-06T10:00", EntryKind.DELIVERABLE_DELIVERED, "deliverable:PP-003-01", "version", 1);
        assertThat(story.the("SC-W05.PAY1.1", "2026-03-06T11:00").dueOn()).isEqualTo("2026-03-09");
    }

    @Test
    public void r96ShouldMarkAnErrorReportLateThatIsNotWrittenOnItsDay() {
        story.rule("SC-W16", any(ERROR_REPORTED), any(ERROR_SIGNED), "0 SD")
                .happened("2026-03-06T10:00", EntryKind.ERROR_REPORTED, "error:101")
                .happened("2026-03-06T11:00", EntryKind.ERROR_REPORTED, "error:102")
                .happened("2026-03-06T23:59", EntryKind.ERROR_SIGNED, "error:101")
                .happened("2026-03-07T00:00", EntryKind.ERROR_SIGNED, "error:102");
        assertThat(status("SC-W16.101.1", "2026-03-09T08:00")).isEqualTo(DeadlineStatus.MET);
        assertThat(status("SC-W16.102.1", "2026-03-09T08:00")).isEqualTo(DeadlineStatus.MISSED);
        assertThat(story.the("SC-W16.102.1", "2026-03-09T08:00").isOverdue()).isFalse();
    }

    @Test
    public void shouldCountAReportThatWasRecordedLateFromWhenItWasMade() {
        story.rule("SC-W16", any(ERROR_REPORTED), any(ERROR_SIGNED), "0 SD").happened("2026-03-09T03:00",
                EntryKind.ERROR_REPORTED, "error:101", ReportedIssue.HAPPENED, "2026-03-06T02:00:00Z");
        assertThat(story.the("SC-W16.101.1", "2026-03-09T08:00").dueOn()).isEqualTo("2026-03-06");
        assertThat(status("SC-W16.101.1", "2026-03-09T08:00")).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    public void r97ShouldGiveThreeWorkingDaysToTheProducer() {
        story.rule("SC-W19", any(REQUEST_RAISED), any(REQUEST_SENT_TO_PRODUCER), "3 WD")
                .happened("2026-03-06T10:00", EntryKind.REQUEST_RAISED, "request:201")
                .happened("2026-03-11T10:00", EntryKind.REQUEST_SENT_TO_PRODUCER, "request:201");
        assertThat(story.the("SC-W19.201.1", "2026-03-12T10:00").dueOn()).isEqualTo("2026-03-11");
        assertThat(status("SC-W19.201.1", "2026-03-12T10:00")).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    public void r102ShouldScheduleWeeklyAndMonthlyReportsOnLastWorkingDays() {
        story.rule("DC-W01", any(EVERY_WEEK), null, "0 DATE").rule("DC-W02", any(EVERY_MONTH), null, "0 DATE");
        assertThat(story.now("2026-03-11T08:00")).extracting(one -> one.rule().key(), one -> one.dueOn().toString())
                .containsExactly(tuple("DC-W01", "2026-03-06"), tuple("DC-W01", "2026-03-13"),
                tuple("DC-W02", "2026-03-31"));
    }

    @Test
    public void r102ShouldNotAskForWeeksBeforeTheProjectCameHere() {
        story.rule("DC-W01", any(EVERY_WEEK), null, "0 DATE");
        story.happened("2026-03-22T10:00", EntryKind.PROJECT_APPLIED, "project");
        assertThat(story.now("2026-03-24T08:00")).extracting(one -> one.dueOn().toString())
                .containsExactly("2026-03-20", "2026-03-27");
    }

    @Test
    public void r97ShouldOpenOnlyTheLimitOfTheClass() {
        story.rule("SC-W19", only(REQUEST_RAISED, "F"), any(REQUEST_SENT_TO_PRODUCER), "3 WD")
                .rule("SC-W20", only(REQUEST_RAISED, "A"), any(REQUEST_ANSWERED), "3 WD")
                .rule("SC-W21", only(REQUEST_RAISED, "E"), any(REQUEST_SENT_TO_PRODUCER), "3 WD");
        story.happened("2026-03-06T10:00", EntryKind.REQUEST_RAISED, "request:201");
        assertThat(story.now("2026-03-06T11:00")).isEmpty();
        story.happened("2026-03-09T10:00", EntryKind.REQUEST_TRIAGED, "request:201", "class", "a");
        assertThat(story.now("2026-03-09T11:00")).extracting(Deadline::key, one -> one.dueOn().toString())
                .containsExactly(tuple("SC-W20.201.1", "2026-03-11"));
    }

    @Test
    public void scW17ShouldOpenForAProductFaultOnly() {
        story.rule("SC-W17", only(ERROR_SIGNED, "PRODUCT"), any(ERROR_SOLVED), "0 SD")
                .happened("2026-03-06T10:00", EntryKind.ERROR_SIGNED, "error:101")
                .happened("2026-03-06T10:00", EntryKind.ERROR_SIGNED, "error:102")
                .happened("2026-03-06T11:00", EntryKind.ERROR_CAUSE_SET, "error:101", "cause", "customer")
                .happened("2026-03-06T11:00", EntryKind.ERROR_CAUSE_SET, "error:102", "cause", "product");
        assertThat(story.now("2026-03-06T12:00")).extracting(Deadline::key).containsExactly("SC-W17.102.1");
    }

    @Test
    public void scW19ShouldEndWhenASuggestionIsPromisedInsteadOfSent() {
        story.rule("SC-W19", only(REQUEST_RAISED, "F"), any(REQUEST_SENT_TO_PRODUCER), "3 WD")
                .happened("2026-03-06T10:00", EntryKind.REQUEST_RAISED, "request:201")
                .happened("2026-03-06T11:00", EntryKind.REQUEST_TRIAGED, "request:201", "class", "f")
                .happened("2026-03-09T10:00", EntryKind.REQUEST_ANSWERED, "request:201");
        assertThat(status("SC-W19.201.1", "2026-03-20T10:00")).isEqualTo(DeadlineStatus.CANCELLED);
    }

    @Test
    public void r132ShouldWantAQuizInEachWeekOfTrainingAndNoneBeforeOrAfter() {
        story.rule("KT-W01", training(EVERY_WEEK), null, "0 DATE");
        assertThat(story.now("2026-03-10T08:00")).isEmpty();
        story.happened("2026-03-10T10:00", EntryKind.TRAINING_STARTED, "training:TR1")
                .happened("2026-03-18T10:00", EntryKind.TRAINING_DONE, "training:TR1");
        assertThat(story.now("2026-03-25T08:00")).extracting(one -> one.dueOn().toString())
                .containsExactly("2026-03-13", "2026-03-20");
    }

    @Test
    public void r132ShouldWantATestAtTheEndOfAMonthOnlyWhileTrainingStillRuns() {
        story.rule("KT-W02", training(EVERY_MONTH), null, "0 DATE")
                .happened("2026-03-10T10:00", EntryKind.TRAINING_STARTED, "training:TR1");
        assertThat(story.now("2026-03-12T08:00")).extracting(one -> one.dueOn().toString())
                .containsExactly("2026-03-31");
        story.happened("2026-03-18T10:00", EntryKind.TRAINING_DONE, "training:TR1");
        assertThat(story.now("2026-04-20T08:00")).isEmpty();
    }

    @Test
    public void r132ShouldKeepInsideWhatGoesWithAnInternalTraining() {
        story.rule("KT-W01", training(EVERY_WEEK), any(ORGANISATION_PUBLISHED), "0 DATE")
                .happenedInside("2026-03-10T10:00", EntryKind.TRAINING_STARTED, "training:TR1");
        assertThat(story.now("2026-03-12T08:00")).extracting(Deadline::internal).containsExactly(true);
        story.happened("2026-03-10T10:00", EntryKind.TRAINING_STARTED, "training:TR2");
        assertThat(story.now("2026-03-12T08:00")).extracting(Deadline::internal).containsExactly(false);
    }

    @Test
    public void shouldStartAgainWhenTheSameHappensAgain() {
        story.rule("W", any(ERROR_REPORTED), any(ERROR_SIGNED), "3 WD")
                .happened("2026-03-02T10:00", EntryKind.ERROR_REPORTED, "error:1")
                .happened("2026-03-04T10:00", EntryKind.ERROR_REPORTED, "error:1");
        assertThat(status("W.1.1", "2026-03-04T12:00")).isEqualTo(DeadlineStatus.CANCELLED);
        assertThat(story.the("W.1.2", "2026-03-04T12:00").dueOn()).isEqualTo("2026-03-09");
    }

    private static Moment only(DeadlineEvent event, String found) {
        return new Moment(event, Optional.empty(), List.of(found), false);
    }

    private static Moment training(DeadlineEvent event) {
        return new Moment(event, Optional.empty(), List.of(), true);
    }

    private DeadlineStatus status(String key, String now) {
        return story.the(key, now).status();
    }
}

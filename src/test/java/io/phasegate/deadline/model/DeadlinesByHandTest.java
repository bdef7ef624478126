package io.phasegate.deadline.model;

import static io.phasegate.blueprint.model.DeadlineEvent.BREAK_IN_END;
import static io.phasegate.blueprint.model.DeadlineEvent.CONTRACT_SIGNED;
import static io.phasegate.blueprint.model.DeadlineEvent.DELIVERABLE_DELIVERED;
import static io.phasegate.blueprint.model.DeadlineEvent.DELIVERABLE_SUBMITTED;
import static io.phasegate.blueprint.model.DeadlineEvent.DELIVERY_DATE;
import static io.phasegate.blueprint.model.DeadlineEvent.ERROR_REPORTED;
import static io.phasegate.blueprint.model.DeadlineEvent.ERROR_SIGNED;
import static io.phasegate.blueprint.model.DeadlineEvent.EVERY_WEEK;
import static io.phasegate.blueprint.model.DeadlineEvent.MEETING_HELD;
import static io.phasegate.blueprint.model.DeadlineEvent.PAYMENT_RECEIVED;
import static io.phasegate.blueprint.model.DeadlineEvent.PLANNED_DATE;
import static io.phasegate.deadline.model.ADeadlineStory.any;
import static io.phasegate.deadline.model.ADeadlineStory.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.phasegate.calendar.model.ACalendar;
import io.phasegate.calendar.model.DayKind;
import io.phasegate.journal.model.EntryKind;
import java.util.Map;
import org.junit.Test;

/** Deadlines that people close, pause and cancel, that count backwards, and whose calendar changes. */
public class DeadlinesByHandTest {
    private static final String KEY = "W.1.1";
    private final ADeadlineStory story = new ADeadlineStory().rule("W", any(ERROR_REPORTED), any(ERROR_SIGNED), "2 WD")
            .happened("2026-03-06T10:00", EntryKind.ERROR_REPORTED, "error:1");

    @Test
    public void r100ShouldRecomputeAnOpenDeadlineWhenTheCalendarChanges() {
        story.calendarFrom("2026-03-09T08:00", new ACalendar().with("2026-03-10", DayKind.OFF));
        assertThat(story.the(KEY, "2026-03-10T12:00").dueOn()).isEqualTo("2026-03-11");
    }

    @Test
    public void r100ShouldLeaveAMissedDeadlineAsItWas() {
        story.calendarFrom("2026-03-12T08:00", new ACalendar().with("2026-03-10", DayKind.OFF)
                .with("2026-03-11", DayKind.OFF));
        assertThat(story.the(KEY, "2026-03-12T09:00").dueOn()).isEqualTo("2026-03-10");
        assertThat(story.the(KEY, "2026-03-12T09:00").status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    public void r100ShouldLeaveAMetDeadlineAsItWas() {
        story.happened("2026-03-10T10:00", EntryKind.ERROR_SIGNED, "error:1")
                .calendarFrom("2026-03-10T12:00", new ACalendar().with("2026-03-07", DayKind.WORKED));
        assertThat(story.the(KEY, "2026-03-12T09:00").dueOn()).isEqualTo("2026-03-10");
        assertThat(story.the(KEY, "2026-03-12T09:00").status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    public void r100ShouldNotJudgeByACalendarFromBeforeTheProjectWasKnown() {
        ADeadlineStory late = new ADeadlineStory().rule("W", any(CONTRACT_SIGNED), null, "2 WD").signed("2026-03-06")
                .happened("2026-03-20T10:00", EntryKind.PROJECT_APPLIED, "project")
                .calendarFrom("2026-03-19T08:00", new ACalendar().with("2026-03-10", DayKind.OFF));
        assertThat(late.the("W.-.1", "2026-03-21T09:00").dueOn()).isEqualTo("2026-03-11");
    }

    @Test
    public void r100ShouldLeaveTheReportOfAPastWeekOnItsDay() {
        ADeadlineStory weekly = new ADeadlineStory().rule("DC-W01", any(EVERY_WEEK), null, "0 DATE")
                .calendarFrom("2026-03-09T08:00", new ACalendar().with("2026-03-06", DayKind.OFF)
                .with("2026-03-13", DayKind.OFF));
        assertThat(weekly.now("2026-03-10T08:00")).extracting(Deadline::key, one -> one.dueOn().toString())
                .containsExactly(
                tuple("DC-W01.2026-03-02.1", "2026-03-06"), tuple("DC-W01.2026-03-09.1", "2026-03-12"));
    }

    @Test
    public void shouldBeMetWhenSomebodyClosesItByHandInTime() {
        story.happened("2026-03-10T18:00", EntryKind.DEADLINE_CLOSED, "deadline:" + KEY);
        assertThat(story.the(KEY, "2026-03-20T09:00").status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    public void shouldStandStillWhilePausedAndGetTheWorkingDaysBack() {
        story.happened("2026-03-09T10:00", EntryKind.DEADLINE_PAUSED, "deadline:" + KEY);
        assertThat(story.the(KEY, "2026-03-20T09:00").status()).isEqualTo(DeadlineStatus.PAUSED);
        story.happened("2026-03-12T10:00", EntryKind.DEADLINE_RESUMED, "deadline:" + KEY);
        assertThat(story.the(KEY, "2026-03-12T11:00").dueOn()).isEqualTo("2026-03-13");
    }

    @Test
    public void shouldStayCancelled() {
        story.happened("2026-03-09T10:00", EntryKind.DEADLINE_CANCELLED, "deadline:" + KEY)
                .happened("2026-03-09T11:00", EntryKind.ERROR_SIGNED, "error:1");
        assertThat(story.the(KEY, "2026-03-20T09:00").status()).isEqualTo(DeadlineStatus.CANCELLED);
    }

    @Test
    public void shouldBeCancelledWhenWhatHasToBeDeliveredIsWaived() {
        ADeadlineStory waived = new ADeadlineStory().signed("2026-03-06")
                .rule("W", any(CONTRACT_SIGNED), of(DELIVERABLE_DELIVERED, "PP-003-01"), "2 WD")
                .happened("2026-03-09T10:00", EntryKind.DELIVERABLE_WAIVED, "deliverable:PP-003-01", "version", 1);
        assertThat(waived.the("W.-.1", "2026-03-20T09:00").status()).isEqualTo(DeadlineStatus.CANCELLED);
    }

    @Test
    public void r91ShouldCountBackwardsFromAPlannedDateAndTakeWhatWasDoneBefore() {
        ADeadlineStory before = new ADeadlineStory().rule("SC-W02", of(PLANNED_DATE, "KICK"), of(MEETING_HELD, "KICK"),
                "2 D before").planned("KICK", "2026-03-12");
        assertThat(before.the("SC-W02.KICK.1", "2026-03-03T09:00").dueOn()).isEqualTo("2026-03-10");
        before.happened("2026-03-03T08:00", EntryKind.MEETING_HELD, "meeting:KICK");
        assertThat(before.the("SC-W02.KICK.1", "2026-03-13T09:00").status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    public void r91ShouldBeDueOnTheDatesOfTheContract() {
        ADeadlineStory dated = new ADeadlineStory().rule("SC-W06", any(DELIVERY_DATE), null, "0 DATE before")
                .rule("SC-W24", any(BREAK_IN_END), null, "0 DATE").delivery("2026-03-06", "2026-03-31");
        assertThat(dated.now("2026-03-07T00:00")).extracting(one -> one.dueOn().toString(), Deadline::status)
                .containsExactly(tuple("2026-03-06", DeadlineStatus.MISSED), tuple("2026-03-31", DeadlineStatus.OPEN));
    }

    @Test
    public void shouldCountADateThatWasEnteredLaterByTheCalendarOfThen() {
        ADeadlineStory late = new ADeadlineStory().rule("W", any(DELIVERY_DATE), null, "2 WD")
                .delivery("2026-03-06", "2026-03-31")
                .calendarFrom("2026-03-15T00:00", new ACalendar().with("2026-03-09", DayKind.OFF));
        assertThat(late.the("W.-.1", "2026-03-21T09:00").dueOn()).isEqualTo("2026-03-10");
        late.happened("2026-03-20T09:00", EntryKind.CONTRACT_CHANGED, "contract:1", "from", Map.of("deliveryOn", ""),
                "to",
                Map.of("deliveryOn", "2026-03-06"), "note", "");
        assertThat(late.the("W.-.1", "2026-03-21T09:00").dueOn()).isEqualTo("2026-03-11");
    }

    @Test
    public void r91ShouldMissWhatIsNotDoneBeforeItsEvent() {
        ADeadlineStory before = new ADeadlineStory().rule("EP-W01", any(CONTRACT_SIGNED), of(MEETING_HELD, "KICK"),
                "0 EVENT before").signed("2026-03-06").happened("2026-03-09T08:00", EntryKind.MEETING_HELD,
                "meeting:KICK");
        assertThat(before.the("EP-W01.-.1", "2026-03-09T09:00").status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    public void shouldKeepFromTheCustomerWhatIsInternal() {
        ADeadlineStory inside = new ADeadlineStory().signed("2026-03-06")
                .rule("REVIEW", any(CONTRACT_SIGNED), of(DELIVERABLE_SUBMITTED, "PP-003-01"), "1 WD")
                .rule("PAY", any(CONTRACT_SIGNED), of(PAYMENT_RECEIVED, "PAY1"), "1 WD")
                .rule("HAND", any(CONTRACT_SIGNED), null, "1 WD")
                .rule("MEET", any(CONTRACT_SIGNED), of(MEETING_HELD, "KICK"), "1 WD");
        assertThat(inside.now("2026-03-06T12:00")).filteredOn(one -> !one.internal()).extracting(Deadline::key)
                .containsExactly("MEET.-.1");
    }
}

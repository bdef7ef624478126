package io.phasegate.deadline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.phasegate.journal.model.EntryKind;
import org.junit.Test;

/**
 * The limits of the shipped blueprints as their files have them, opened, met and missed by what happens. 2 March 2026
 * is a Monday.
 */
public class ShippedLimitsTest {
    private static final String SCHEME = "SC-F16";

    @Test
    public void r95ShouldRunTheClocksOfTheSchemeInAChain() {
        ADeadlineStory story = chain(SCHEME, "");
        assertThat(story.now("2026-03-20T00:00")).extracting(Deadline::key, Deadline::status,
                one -> one.dueOn().toString()).containsExactly(
                tuple("SC-W11.SC-F16.1", DeadlineStatus.MET, "2026-03-03"),
                tuple("SC-W12.SC-F16.1", DeadlineStatus.MET, "2026-03-04"),
                tuple("SC-W13.SC-F16.1", DeadlineStatus.MISSED, "2026-03-06"),
                tuple("SC-W14.SC-F16.1", DeadlineStatus.MET, "2026-03-16"),
                tuple("SC-W15.SC-F17.1", DeadlineStatus.MISSED, "2026-03-18"));
    }

    @Test
    public void r95ShouldRunTheSameClocksForAnElement() {
        ADeadlineStory story = chain("SC-F16-11", "-11");
        assertThat(story.now("2026-03-20T00:00")).extracting(one -> one.rule().key(), Deadline::status)
                .containsExactly(tuple("SC-W11-11", DeadlineStatus.MET), tuple("SC-W12-11", DeadlineStatus.MET),
                tuple("SC-W13-11", DeadlineStatus.MISSED), tuple("SC-W14-11", DeadlineStatus.MET),
                tuple("SC-W15-11", DeadlineStatus.MISSED));
    }

    private static ADeadlineStory chain(String document, String copy) {
        return ADeadlineStory.shipped("SC-W1[1-5]" + copy, "sc-impl")
                .happenedInside("2026-03-02T09:00", EntryKind.DELIVERABLE_REVIEWED, "review:" + document, "version", 1,
                "order", 1, "result", "accept")
                .happened("2026-03-03T16:00", EntryKind.DEADLINE_CLOSED, "deadline:SC-W11" + copy + "." + document
                + ".1")
                .happenedInside("2026-03-04T17:00", EntryKind.DELIVERABLE_REVIEWED, "review:" + document, "version", 1,
                "order", 2, "result", "accept")
                .happened("2026-03-09T09:00", EntryKind.DELIVERABLE_DELIVERED, "deliverable:" + document, "version", 1)
                .happened("2026-03-13T09:00", EntryKind.DELIVERABLE_CONFIRMED, "deliverable:" + document, "version", 1)
                .signed("2026-03-16T09:00", "SC-F17");
    }

    @Test
    public void scW11ShouldBeMissedWhileNobodySaysThatTheOfficeHasTheScheme() {
        ADeadlineStory story = reviewed();
        assertThat(story.the("SC-W11.SC-F16.1", "2026-03-03T23:00").status()).isEqualTo(DeadlineStatus.OPEN);
        assertThat(story.the("SC-W11.SC-F16.1", "2026-03-04T00:00").isOverdue()).isTrue();
    }

    @Test
    public void scW11ShouldBeMetWhenTheOfficeAnswersWithinADay() {
        ADeadlineStory story = reviewed().happenedInside("2026-03-03T09:00", EntryKind.DELIVERABLE_REVIEWED,
                "review:SC-F16", "version", 1, "order", 2, "result", "accept");
        assertThat(story.the("SC-W11.SC-F16.1", "2026-03-10T00:00").status()).isEqualTo(DeadlineStatus.MET);
    }

    private static ADeadlineStory reviewed() {
        return ADeadlineStory.shipped("SC-W1[1-4]", "sc-impl").happenedInside("2026-03-02T09:00",
                EntryKind.DELIVERABLE_REVIEWED, "review:SC-F16", "version", 1, "order", 1, "result", "accept");
    }

    @Test
    public void scW12ShouldBeMetByATimelyReturnAndStartAgainWithTheNextAcceptance() {
        ADeadlineStory story = reviewed().happenedInside("2026-03-03T09:00", EntryKind.DELIVERABLE_REVIEWED,
                "review:SC-F16", "version", 1, "order", 2, "result", "return");
        assertThat(story.the("SC-W12.SC-F16.1", "2026-03-10T00:00").status()).isEqualTo(DeadlineStatus.MET);
        story.happenedInside("2026-03-09T09:00", EntryKind.DELIVERABLE_REVIEWED, "review:SC-F16", "version", 1, "order",
                1, "result", "accept");
        assertThat(story.the("SC-W12.SC-F16.1", "2026-03-20T00:00").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(story.the("SC-W12.SC-F16.2", "2026-03-20T00:00").status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    public void scW14ShouldBeMetByATimelyObjectionAndStartAgainWithTheNextVersion() {
        ADeadlineStory story = reviewed().happened("2026-03-05T09:00", EntryKind.DELIVERABLE_DELIVERED,
                "deliverable:SC-F16", "version", 1).happened("2026-03-06T09:00", EntryKind.DELIVERABLE_OBJECTED,
                "deliverable:SC-F16", "version", 1);
        assertThat(story.the("SC-W14.SC-F16.1", "2026-03-20T00:00").status()).isEqualTo(DeadlineStatus.MET);
        story.happened("2026-03-16T09:00", EntryKind.DELIVERABLE_DELIVERED, "deliverable:SC-F16", "version", 2);
        assertThat(story.the("SC-W14.SC-F16.1", "2026-03-30T00:00").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(story.the("SC-W14.SC-F16.2", "2026-03-30T00:00").status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    public void scW17ShouldBeMetByGoingToTheProducerOnTheSameDay() {
        ADeadlineStory story = ADeadlineStory.shipped("SC-W17", "sc-impl")
                .happened("2026-03-06T10:00", EntryKind.ERROR_SIGNED, "error:101")
                .happened("2026-03-06T10:00", EntryKind.ERROR_SIGNED, "error:102")
                .happened("2026-03-06T11:00", EntryKind.ERROR_CAUSE_SET, "error:101", "cause", "product")
                .happened("2026-03-06T11:00", EntryKind.ERROR_CAUSE_SET, "error:102", "cause", "product")
                .happened("2026-03-06T17:00", EntryKind.ERROR_ESCALATED, "error:101");
        assertThat(story.the("SC-W17.101.1", "2026-03-09T09:00").status()).isEqualTo(DeadlineStatus.MET);
        assertThat(story.the("SC-W17.102.1", "2026-03-09T09:00").status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    public void scW04ShouldBeMetByDunningAsWellAsByTheMoney() {
        assertThat(instalment().the("SC-W04-1.ST-PAY-1.1", "2026-03-09T09:00").status())
                .isEqualTo(DeadlineStatus.MISSED);
        ADeadlineStory dunned = instalment().happened("2026-03-06T16:00", EntryKind.DELIVERABLE_DELIVERED,
                "deliverable:SC-F07-1", "version", 1);
        assertThat(dunned.the("SC-W04-1.ST-PAY-1.1", "2026-03-09T09:00").status()).isEqualTo(DeadlineStatus.MET);
        ADeadlineStory paid = instalment().happenedInside("2026-03-05T16:00", EntryKind.PAYMENT_RECEIVED,
                "payment:ST-PAY-1");
        assertThat(paid.the("SC-W04-1.ST-PAY-1.1", "2026-03-09T09:00").status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    public void scW04ShouldStopTellingFinanceOnceTheNoticeIsOutLate() {
        ADeadlineStory late = instalment().happened("2026-03-09T08:00", EntryKind.DELIVERABLE_DELIVERED,
                "deliverable:SC-F07-1", "version", 1);
        assertThat(late.the("SC-W04-1.ST-PAY-1.1", "2026-03-09T09:00").isOverdue()).isFalse();
    }

    private static ADeadlineStory instalment() {
        return ADeadlineStory.shipped("SC-W04-1", "sc-impl", "sc-track").planned("ST-PAY-1", "2026-03-06")
                .happenedInside("2026-03-02T10:00", EntryKind.PAYMENT_DUE, "payment:ST-PAY-1");
    }

    @Test
    public void r93ShouldWantNoNoticeOfAChangeBeforeSomebodySetsADate() {
        ADeadlineStory story = ADeadlineStory.shipped("SC-W02", "sc-impl", "sc-track").optional("SC-F05", "2026-03-12");
        assertThat(story.now("2026-03-20T09:00")).isEmpty();
        story.planned("2026-03-09T09:00", "SC-F05", "2026-03-12");
        assertThat(story.the("SC-W02.SC-F05.1", "2026-03-10T09:00").dueOn()).isEqualTo("2026-03-10");
        assertThat(story.the("SC-W02.SC-F05.1", "2026-03-11T09:00").status()).isEqualTo(DeadlineStatus.MISSED);
    }

    @Test
    public void r116ShouldWantAQualityProblemFixedByTheDateThatWasOrdered() {
        ADeadlineStory story = ADeadlineStory.shipped("QM-W01", "sc-impl", "qm-phase").optional("QM-F11", "2026-03-12");
        assertThat(story.now("2026-03-20T09:00")).isEmpty();
        story.planned("2026-03-09T09:00", "QM-F11", "2026-03-16").planned("2026-03-10T09:00", "QM-F11", "2026-03-18");
        assertThat(story.the("QM-W01.QM-F11.1", "2026-03-18T09:00").dueOn()).isEqualTo("2026-03-18");
        assertThat(story.the("QM-W01.QM-F11.1", "2026-03-19T09:00").status()).isEqualTo(DeadlineStatus.MISSED);
        story.happenedInside("2026-03-17T09:00", EntryKind.DELIVERABLE_REVIEWED, "review:QM-F11", "version", 1, "order",
                1, "result", "accept");
        assertThat(story.the("QM-W01.QM-F11.1", "2026-03-19T09:00").status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    public void scW03ShouldFollowTheDateOfTheContractOnceItIsSet() {
        ADeadlineStory story = ADeadlineStory.shipped("SC-W03-1", "sc-impl", "sc-track")
                .planned("SC-F06-1", "2026-03-12");
        assertThat(story.the("SC-W03-1.SC-F06-1.1", "2026-03-09T09:00").dueOn()).isEqualTo("2026-03-12");
        story.planned("2026-03-09T09:00", "SC-F06-1", "2026-04-15");
        assertThat(story.the("SC-W03-1.SC-F06-1.1", "2026-03-20T09:00").dueOn()).isEqualTo("2026-04-15");
    }

    @Test
    public void r102ShouldStillListTheWeeklyReportsOfAnOldProject() {
        ADeadlineStory story = ADeadlineStory.shipped("DC-W0[12]", "dc-si", "dc-monitor");
        assertThat(story.now("2028-03-03T09:00")).filteredOn(one -> one.rule().key().equals("DC-W01")).hasSize(105)
                .first().satisfies(one -> assertThat(one.dueOn()).isEqualTo("2026-03-06"));
    }
}

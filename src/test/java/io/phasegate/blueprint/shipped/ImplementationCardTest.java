package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Phase;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The card sc-impl: the phases, gates and meetings of the implementation standard. */
public class ImplementationCardTest {
    private final ACard card = ACard.of("sc-impl");

    @Test
    public void shouldHaveEightPhasesFromFoundingToHandOver() {
        assertThat(card.phases()).containsExactly("SC-P0", "SC-P1", "SC-P2", "SC-P3", "SC-P4", "SC-P5", "SC-P6",
                "SC-P7");
        assertThat(card.content().phases()).extracting(Phase::canonical).startsWith(List.of(CanonicalPhase.INIT),
                List.of(CanonicalPhase.PREP), List.of(CanonicalPhase.SURVEY));
        assertThat(card.demands("SC-G0")).containsExactly("DELIVERABLE_SIGNED {deliverable=SC-F01}",
                "DELIVERABLE_DELIVERED {deliverable=SC-F10}", "MANUAL {evidence=SC-F10, nature=INTERNAL}");
    }

    @Test
    public void r57ShouldNotStartTheKickOffPhaseBeforeTheDownPaymentIsReceived() {
        assertThat(card.phase("SC-P3").gates().get(0).key()).isEqualTo("SC-E3");
        assertThat(card.demands("SC-E3")).contains("PAYMENT_RECEIVED {payment=SC-PAY1}");
        assertThat(card.criterion("SC-E3a").mandatory()).isTrue();
        assertThat(card.criterion("SC-E3a").waivedBy()).isEmpty();
        assertThat(card.payment("SC-PAY1").downPayment()).isTrue();
    }

    @Test
    public void r58ShouldWantTwoSignaturesAndTwoSealsOnThePlanInTwoOriginals() {
        assertThat(card.signers("SC-F15")).containsExactlyInAnyOrder("C_OWNER SIGN", "V_PM SIGN", "C_OWNER SEAL",
                "V_PM SEAL");
        assertThat(card.document("SC-F15").paper().copies()).isEqualTo(2);
        assertThat(card.demands("SC-G4")).containsExactly("MEETING_HELD {meeting=SC-M4}",
                "DELIVERABLE_SIGNED {deliverable=SC-F15}", "DELIVERABLE_SIGNED {deliverable=SC-F14}");
        assertThat(card.signers("SC-F14")).contains("C_LEADGROUP_HEAD SIGN_FOR");
    }

    @Test
    public void r59ShouldWantTheLeadershipGroupItsLeaderAndMembersOfBothSidesAtTheStart() {
        assertThat(card.demands("SC-G1")).containsExactly("MEETING_HELD {meeting=SC-M1}",
                "ORGANISATION_COMPLETE {checks=SC-O1,SC-O3-C,SC-O3-V}", "ROLE_FILLED {role=C_LEADGROUP_HEAD}",
                "BODIES_EXIST {bodies=LEAD,TEAM}");
        assertThat(card.check("SC-O3-C")).isEqualTo("ERROR SIDE_IN_BODY {body=TEAM, side=CUSTOMER}");
        assertThat(card.check("SC-O3-V")).isEqualTo("ERROR SIDE_IN_BODY {body=TEAM, side=VENDOR}");
    }

    @Test
    public void r60ShouldWantTheSurveyOfEachDepartmentWithSignedMinutes() {
        assertThat(card.demands("SC-G2")).containsExactly("PER_DEPARTMENT {}", "MEETING_HELD {meeting=SC-M2A}",
                "MINUTES_SIGNED {meeting=SC-M2B}", "MINUTES_SIGNED {meeting=SC-M2C}",
                "DELIVERABLE_SIGNED {deliverable=SC-F13}");
        assertThat(card.content().meetings()).extracting(Meeting::kind).contains(Meeting.Kind.SURVEY_TOP,
                Meeting.Kind.SURVEY_MANAGER, Meeting.Kind.SURVEY_STAFF);
    }

    @Test
    public void r60ShouldRepeatTheSurveyForEachDepartmentOfTheContract() {
        ACard three = ACard.of("sc-impl", ACard.answering("departments", "Sales, Stores, Finance"));
        assertThat(three.documents()).contains("SC-F12-1", "SC-F12-2", "SC-F12-3", "SC-F13-3")
                .doesNotContain("SC-F12-4");
        assertThat(three.meeting("SC-M2B-3").name().en()).contains("Finance");
        assertThat(three.demands("SC-G2")).contains("MINUTES_SIGNED {meeting=SC-M2C-3}");
    }

    @Test
    public void r81ShouldHaveReceivedMaterialSignedForByBothWithANumberPerDepartment() {
        assertThat(card.signers("SC-F13")).containsExactlyInAnyOrder("V_PM SIGN_FOR", "C_PROVIDER SIGN");
        assertThat(card.fields("SC-F13")).contains("number", "title", "medium", "provider", "receiver");
    }

    @Test
    public void r101ShouldStateTheLengthOfSurveySessions() {
        assertThat(card.rule("SC-W23")).contains("at most one day").contains("at most half a day")
                .contains("tracking half a day");
        assertThat(card.meeting("SC-M2B").longestHours()).isEqualTo(8);
        assertThat(card.meeting("SC-M2C").longestHours()).isEqualTo(4);
        assertThat(card.items("SC-L-SURVEY")).contains("goals", "operation", "grass-roots", "tracking");
    }

    @Test
    public void r117ShouldHaveMinutesSignedByTheLeadersOfBothSides() {
        assertThat(List.of("SC-M2A", "SC-M2B", "SC-M2C", "SC-M3", "SC-M4", "SC-M5")).allSatisfy(
                meeting -> assertThat(card.meeting(meeting).signedBy()).containsExactly("C_OWNER", "V_PM"));
        assertThat(card.document("SC-F14").paper().copies()).isEqualTo(2);
    }

    @Test
    public void r118ShouldWantTopLeaderLeadershipGroupAndMainMembersAtTheKickOff() {
        assertThat(card.demands("SC-G3")).containsExactly("MEETING_HELD {meeting=SC-M3}",
                "ATTENDANCE {meeting=SC-M3, roles=C_TOP,C_LEADGROUP_HEAD,C_LEADGROUP_MEMBER,C_OWNER,V_PM,V_CSO}");
        assertThat(card.meeting("SC-M3").chair()).isEqualTo(Optional.of("C_LEADGROUP_HEAD"));
    }

    @Test
    public void r119ShouldGiveTheKickOffTheSixPointsOfTheVendorsSpeech() {
        assertThat(card.meeting("SC-M3").agenda()).hasSize(8);
        assertThat(card.meeting("SC-M3").agenda()).extracting("en").element(7).asString().startsWith("6:");
    }

    @Test
    public void r130ShouldWantTheTrainingPlanConfirmedAndEveryTraineeAssessed() {
        assertThat(card.training("SC-TR1").confirmedBy()).containsExactly("C_OWNER");
        assertThat(card.document("SC-F20").confirmedBy()).containsExactly("C_OWNER");
        assertThat(card.demands("SC-G6")).startsWith("TRAINING_DONE {training=SC-TR1}",
                "TRAINING_ASSESSED {training=SC-TR1}");
        assertThat(card.demands("SC-G6")).contains("DELIVERABLE_DELIVERED {deliverable=SC-F22}");
    }

    @Test
    public void r144ShouldHandOverAfterTheBreakInPeriodAndTheTrackingOnSite() {
        assertThat(card.demands("SC-G7")).containsExactly("DATE_PASSED {date=BREAK_IN_END}", "MANUAL {}",
                "ERRORS_CLOSED {orEscalated=true}");
        assertThat(card.criterion("SC-G7b").text().en()).contains("On-site tracking of at least 1-2 days");
        assertThat(card.criterion("SC-G7b").waivedBy()).isEmpty();
        assertThat(card.demands("SC-E7")).contains("DATE_PASSED {date=BREAK_IN_END}");
        assertThat(card.criterion("SC-E7b").waivedBy()).isEmpty();
    }
}

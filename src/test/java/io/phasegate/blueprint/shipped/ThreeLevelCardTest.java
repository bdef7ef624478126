package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Meeting;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Task;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The card gz-3level: three bodies, five steps of preparation, shares and meetings. */
public class ThreeLevelCardTest {
    private final ACard card = ACard.of("gz-3level");

    @Test
    public void r38ShouldHaveThreeBodiesUnderTheCustomersNumberOne() {
        assertThat(card.content().bodies()).extracting(Body::key).containsExactly("LEAD", "IMPL", "EXEC");
        assertThat(card.content().bodies()).allMatch(Body::required);
        assertThat(card.check("GZ-O2")).isEqualTo("ERROR BODY_HEAD {body=LEAD, role=C_TOP}");
    }

    @Test
    public void r39ShouldWantTheHeadInTheLeadershipGroupAndTheVendorInBoth() {
        assertThat(card.check("GZ-O3")).isEqualTo("ERROR HEAD_SITS_IN {body=LEAD, role=C_PM}");
        assertThat(card.check("GZ-O4-LEAD")).isEqualTo("ERROR SIDE_IN_BODY {body=LEAD, side=VENDOR}");
        assertThat(card.check("GZ-O4-IMPL")).isEqualTo("ERROR SIDE_IN_BODY {body=IMPL, side=VENDOR}");
    }

    @Test
    public void shouldPrepareInFiveSteps() {
        assertThat(card.content().tasks()).filteredOn(task -> task.phase().equals("GZ-P1")).extracting(Task::key)
                .containsExactly("GZ-S1", "GZ-S2", "GZ-S3", "GZ-S4", "GZ-S5");
        assertThat(card.task("GZ-S1").actions().en()).contains("customer base data, contacts, purpose and content");
        assertThat(card.task("GZ-S4").controlPoint().en()).isEqualTo("The top person states a position.");
    }

    @Test
    public void shouldNotEndPreparationBeforeTheKickOffMeetingWasHeld() {
        assertThat(card.demands("GZ-G1")).endsWith("MEETING_HELD {meeting=GZ-M2}");
        assertThat(card.meeting("GZ-M2").kind()).isEqualTo(Meeting.Kind.KICKOFF);
        assertThat(card.criterion("GZ-G1e").waivedBy()).isEmpty();
    }

    @Test
    public void r69ShouldHaveThePlanApprovedByTheLeadershipGroupWithTheColumnsThatMakeItCheckable() {
        assertThat(card.demands("GZ-G1")).contains("DELIVERABLE_SIGNED {deliverable=GZ-F03}");
        assertThat(card.signers("GZ-F03")).containsExactly("C_LEADGROUP_HEAD SIGN");
        assertThat(card.criterion("GZ-G1c").waivedBy()).isEmpty();
        assertThat(card.required("GZ-F03")).containsExactly("what", "when", "department", "person", "how", "goal");
        assertThat(card.document("GZ-F03").paper().rows()).isTrue();
        assertThat(card.items("GZ-L-PLAN")).containsExactly("what", "when", "department", "person", "how", "goal");
    }

    @Test
    public void r70ShouldProposeALeadershipMeetingAtTheStartAndTheEndOfEachPhase() {
        assertThat(card.content().meetings()).filteredOn(one -> one.kind() == Meeting.Kind.LEADERSHIP)
                .extracting(Meeting::key)
                .containsExactly("GZ-M-P1S", "GZ-M-P1E", "GZ-M-P2S", "GZ-M-P2E", "GZ-M-P3S", "GZ-M-P3E");
        assertThat(card.limit("GZ-W01-P2S")).isEqualTo("0 SD BEFORE PHASE_STARTED GZ-P2: V_PM, then C_LEADGROUP_HEAD");
        assertThat(card.limit("GZ-W01-P2E")).isEqualTo("0 SD BEFORE GATE_PASSED GZ-G2: V_PM, then C_LEADGROUP_HEAD");
        assertThat(card.metBy("GZ-W01-P2E")).isEqualTo("MEETING_HELD GZ-M-P2E");
    }

    @Test
    public void r14ShouldAddStockTakingToTheLastPhaseAndLengthenIt() {
        assertThat(Shipped.blueprint("gz-3level").tailoring().questions()).singleElement()
                .satisfies(question -> assertThat(question.lengthens()).isEqualTo(Optional.of("GZ-P3")));
        assertThat(ACard.of("gz-3level", ACard.answering("stocktaking", "5")).task("GZ-S6").phase()).isEqualTo("GZ-P3");
        assertThat(ACard.of("gz-3level", ACard.answering("stocktaking", "0")).content().tasks()).extracting(Task::key)
                .doesNotContain("GZ-S6");
    }

    @Test
    public void shouldGiveEachBodyAHead() {
        assertThat(card.content().bodies()).extracting(body -> body.headRole().orElse(""))
                .isEqualTo(List.of("C_LEADGROUP_HEAD", "C_PM", "C_DEPT_HEAD"));
        assertThat(card.content().roles()).extracting(Role::code).contains("C_IT_HEAD", "V_CONSULTANT");
    }
}

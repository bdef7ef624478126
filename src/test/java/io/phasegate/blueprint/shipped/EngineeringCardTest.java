package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Role;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The card eng-proj: duties and stage marks of engineering projects. */
public class EngineeringCardTest {
    private final ACard card = ACard.of("eng-proj");

    @Test
    public void shouldHaveATeamOfFiveGroupsUnderAManagerWithElevenDuties() {
        assertThat(card.content().roles()).filteredOn(role -> role.body().equals(Optional.of("TEAM")))
                .extracting(Role::code)
                .containsExactlyInAnyOrder("V_SALES", "V_COMMERCE", "V_TECH", "T_SUB", "V_IMPL", "V_PM");
        assertThat(card.duties("V_PM")).hasSize(11);
        assertThat(card.check("EP-O3")).isEqualTo("ERROR ONE_HOLDER {role=V_PM}");
    }

    @Test
    public void shouldWantTheFoundingApplicationBeforeTheContractIsSigned() {
        assertThat(card.limit("EP-W01")).isEqualTo("0 EVENT BEFORE CONTRACT_SIGNED: V_SALES, then V_LEADER");
        assertThat(card.metBy("EP-W01")).isEqualTo("DELIVERABLE_SUBMITTED EP-F01");
        assertThat(card.demands("EP-G1")).startsWith("DELIVERABLE_REVIEWED {deliverable=EP-F01}");
        assertThat(card.reviewers("EP-F01")).containsExactly("V_LEADER");
    }

    @Test
    public void r67ShouldPassAStageOnlyByAMarkThatTheUserSigned() {
        assertThat(List.of(2, 3, 4, 5, 6, 7)).allSatisfy(stage -> {
            assertThat(card.demands("EP-G" + stage)).contains("STAGE_MARK {evidence=EP-F06-P" + stage + "}",
                    "DELIVERABLE_SIGNED {deliverable=EP-F06-P" + stage + "}");
            assertThat(card.signers("EP-F06-P" + stage)).containsExactly("C_OWNER SIGN");
            assertThat(card.gate("EP-G" + stage).criteria()).allMatch(one -> one.mandatory() && one.waivedBy()
                    .isEmpty());
        });
    }

    @Test
    public void shouldHaveSevenPhasesFromFoundingToFinalAcceptance() {
        assertThat(card.phases()).containsExactly("EP-P1", "EP-P2", "EP-P3", "EP-P4", "EP-P5", "EP-P6", "EP-P7");
        assertThat(card.demands("EP-G7")).contains("SIGNED_IN_ORDER {deliverables=EP-F11-1,EP-F11-2}");
    }

    @Test
    public void shouldKeepAnEngineeringLogByDateWorkPeopleAndProblem() {
        assertThat(card.fields("EP-F07")).containsExactly("date", "work", "persons", "problem");
        assertThat(card.rule("EP-R3")).contains("day by day");
    }

    @Test
    public void shouldLeaveTheSubcontractOutWhereThereIsNone() {
        assertThat(ACard.of("eng-proj", ACard.answering("subcontract", "no")).documents()).doesNotContain("EP-F09");
        assertThat(ACard.of("eng-proj", ACard.answering("subcontract", "yes")).documents()).contains("EP-F09");
    }
}

package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.Test;

/** The cards qm-phase, con-pm, erp-ops and plan-12ch: what overlays add to gates, bodies and documents. */
public class QualityCardTest {
    private final ACard quality = ACard.of("qm-phase");
    private final ACard roles = ACard.of("erp-ops");
    private final ACard construction = ACard.of("con-pm");

    @Test
    public void r71ShouldAddSevenEightAndOneDutyAsCriteria() {
        assertThat(quality.gate("QM-G1").criteria()).hasSize(7).allMatch(one -> one.kind().equals("MANUAL"));
        assertThat(quality.gate("QM-G2").criteria()).hasSize(8).allMatch(one -> one.kind().equals("MANUAL"));
        assertThat(quality.gate("QM-G3").criteria()).hasSize(1);
        assertThat(quality.criterion("QM-P2-8").parameters()).containsEntry("evidence", "QM-F12");
    }

    @Test
    public void r71ShouldBringThemIntoThePhasesOfAProject() {
        ACard project = ACard.composed("charter-sw", "qm-phase");
        assertThat(project.phase("CH-P1").gates()).flatExtracting("criteria").extracting("key")
                .contains("QM-P1-1", "QM-P1-7");
        assertThat(project.phase("CH-P3").gates()).flatExtracting("criteria").extracting("key")
                .contains("QM-P2-1", "QM-P2-8");
    }

    @Test
    public void r116ShouldWantAQualityProblemFixedByADateWithRewardOrPenalty() {
        assertThat(quality.limit("QM-W01")).isEqualTo("0 DATE BEFORE PLANNED_DATE QM-F11: V_UNIT, then V_PM");
        assertThat(quality.fields("QM-F11")).contains("problem", "responsible", "fix-by", "measures");
        assertThat(quality.fields("QM-F11")).anyMatch(field -> field.startsWith("reward"));
        assertThat(quality.fields("QM-F12")).containsExactly("date", "duty", "entry", "author");
    }

    @Test
    public void r84ShouldGiveTheSchemeOfAProjectTheTwelveChapters() {
        assertThat(ACard.of("plan-12ch").checklist("PL-F01")).hasSize(12);
        assertThat(ACard.composed("dc-si", "plan-12ch").checklist("DC-F04-S")).hasSize(12)
                .element(11).asString().contains("12.1", "12.2", "12.3", "12.4");
        assertThat(ACard.composed("sc-impl", "plan-12ch").checklist("SC-F16")).hasSize(12);
        assertThat(ACard.composed("dc-si", "plan-12ch").documents()).doesNotContain("PL-F01");
    }

    @Test
    public void r84ShouldBringASchemeOfItsOwnWhereTheProjectHasNone() {
        assertThat(ACard.composed("sw-5step", "plan-12ch").checklist("PL-F01")).hasSize(12);
    }

    @Test
    public void r136ShouldHaveAMatrixOfFifteenUserTypesWithQueryOnlyOutsideFinance() {
        assertThat(roles.items("EO-TYPES")).hasSize(15);
        assertThat(roles.items("EO-TYPES")).filteredOn(item -> item.startsWith("GL-")).hasSize(4);
        assertThat(roles.fields("EO-F01")).containsExactly("module", "user-type", "person", "in-finance");
        assertThat(roles.demands("EO-G1")).containsExactly("DELIVERABLE_CONFIRMED {deliverable=EO-F01}",
                "MANUAL {evidence=EO-F01}");
        assertThat(roles.rule("EO-R1")).isEqualTo("Everyone outside the finance department is a query user.");
    }

    @Test
    public void shouldTakeOnlyTheOrganisationRulesOverFromConstruction() {
        assertThat(construction.check("CP-O1-LEAD")).isEqualTo("ERROR BODY_EXISTS {body=LEAD}");
        assertThat(construction.check("CP-O2-FULL")).isEqualTo("WARNING FULL_TIME {role=C_DATA_OWNER}");
        assertThat(construction.limit("CP-W01")).isEqualTo("0 DATE AFTER EVERY_MONTH: C_DATA_OWNER, then C_LEADGROUP_HEAD");
        assertThat(construction.items("CP-LEVELS")).hasSize(3);
        assertThat(construction.content().phases()).isEmpty();
        assertThat(construction.documents()).isEmpty();
    }

    @Test
    public void shouldBeLaidOverAProject() {
        ACard project = ACard.composed("asap", "con-pm");
        assertThat(project.check("CP-O1-HEAD")).startsWith("ERROR BODY_HEAD");
        assertThat(project.role("C_DATA_OWNER").body()).isEqualTo(Optional.of("IMPL"));
    }
}

package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Phase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;

/** The cards of the shorter software flows: swhw-10, onsite-guide, tpl-6m, sw-5step, sw-7step and dev-5stage. */
public class SoftwareCardTest {
    private final ACard hardware = ACard.of("swhw-10");
    private final ACard guide = ACard.of("onsite-guide");
    private final ACard months = ACard.of("tpl-6m");
    private final ACard waterfall = ACard.of("dev-5stage");

    @Test
    public void shouldHaveTenStepsInOrderEachWithItsResult() {
        assertThat(hardware.phases()).containsExactly("SH-P1", "SH-P2", "SH-P3", "SH-P4", "SH-P5", "SH-P6", "SH-P7",
                "SH-P8",
                "SH-P9", "SH-P10");
        assertThat(hardware.phases()).allSatisfy(phase -> assertThat(hardware.content().deliverables())
                .anyMatch(document -> document.phase().equals(phase)));
    }

    @Test
    public void shouldDeliverOnlyAfterAllTestsAndTheCustomersAcceptance() {
        assertThat(hardware.demands("SH-G9")).startsWith("PREDECESSOR_PASSED {phase=SH-P7}",
                "DELIVERABLE_SIGNED {deliverable=SH-F11}");
        assertThat(hardware.signers("SH-F11")).contains("C_OWNER SIGN");
        assertThat(hardware.demands("SH-G7")).contains("ERRORS_CLOSED {}");
    }

    @Test
    public void shouldReviewThePlanAndWantFourPartsOfTheSpecification() {
        assertThat(guide.phases()).containsExactly("OG-P1", "OG-P2", "OG-P3");
        assertThat(guide.demands("OG-G1")).contains("MEETING_HELD {meeting=OG-M1}",
                "DELIVERABLE_CONFIRMED {deliverable=OG-F02}");
        assertThat(guide.checklist("OG-F04")).hasSize(4);
        assertThat(guide.demands("OG-G2")).containsExactly("DELIVERABLE_CONFIRMED {deliverable=OG-F04}",
                "MANUAL {evidence=OG-F04}");
    }

    @Test
    public void r12ShouldStateSixMonthsWhereTheStepsTakeEight() {
        assertThat(Shipped.blueprint("tpl-6m").statedMonths()).isEqualByComparingTo("6");
        assertThat(months.content().phases()).extracting(Phase::months).extracting(BigDecimal::intValueExact)
                .containsExactly(1, 1, 2, 1, 1, 1, 1);
    }

    @Test
    public void shouldHaveSevenStepsEachWithItsKeyNodeAndFourKindsOfRisk() {
        assertThat(months.content().phases()).hasSize(7).allSatisfy(phase -> assertThat(phase.gates().get(0).criteria()
                .get(0)
                .text().en()).startsWith("Key node reached"));
        assertThat(months.items("T6-L1")).containsExactly("TECHNICAL", "ORGANISATION", "RESOURCE", "MARKET");
    }

    @Test
    public void shouldHaveFiveStagesFromRequirementsToMaintenance() {
        ACard five = ACard.of("sw-5step");
        assertThat(five.content().phases()).extracting(Phase::canonical).containsExactly(List.of(CanonicalPhase.SURVEY),
                List.of(CanonicalPhase.PLAN), List.of(CanonicalPhase.BUILD), List.of(CanonicalPhase.TEST),
                List.of(CanonicalPhase.GOLIVE, CanonicalPhase.SUPPORT));
        assertThat(five.checklist("S5-F07")).contains("User-experience test");
        assertThat(five.documents()).contains("S5-F03", "S5-F04", "S5-F05");
    }

    @Test
    public void shouldChooseTheSoftwareByThreeCriteriaInTheSecondOfSevenSteps() {
        ACard seven = ACard.of("sw-7step");
        assertThat(seven.phases()).hasSize(7).element(1).isEqualTo("S7-P2");
        assertThat(seven.fields("S7-F02")).hasSize(3).startsWith("functions", "support");
        assertThat(seven.demands("S7-G2")).containsExactly("DELIVERABLE_SIGNED {deliverable=S7-F02}",
                "MANUAL {evidence=S7-F02}");
        assertThat(seven.phase("S7-P5").canonical()).containsExactly(CanonicalPhase.TRAIN);
        assertThat(seven.phase("S7-P6").canonical()).containsExactly(CanonicalPhase.TEST);
    }

    @Test
    public void r68ShouldWantTheCustomersReviewOfBothTestReportsAndTheChanges() {
        assertThat(waterfall.demands("D5-G3")).containsExactly("DELIVERABLE_CONFIRMED {deliverable=D5-F06}",
                "MANUAL {evidence=D5-F06}");
        assertThat(waterfall.demands("D5-G4")).containsExactly("DELIVERABLE_CONFIRMED {deliverable=D5-F07}",
                "MANUAL {evidence=D5-F07}");
        assertThat(waterfall.document("D5-F07").confirmedBy()).contains("C_PM");
        assertThat(waterfall.criterion("D5-G4b").tickedBy()).containsExactly("C_PM", "C_KEYUSER");
    }

    @Test
    public void r56ShouldLetEveryPhaseOfTheWaterfallWaitForTheOneBefore() {
        assertThat(Shipped.blueprint("dev-5stage").sequential()).isTrue();
        ACard project = ACard.composed("dev-5stage");
        assertThat(project.content().phases()).flatExtracting(Phase::gates).flatExtracting("criteria")
                .filteredOn(one -> ((Criterion) one).kind().equals("PREDECESSOR_PASSED")).hasSize(4);
    }
}

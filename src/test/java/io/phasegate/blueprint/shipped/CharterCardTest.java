package io.phasegate.blueprint.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Role;
import org.junit.Test;

/** The cards charter-sw and asap. */
public class CharterCardTest {
    private final ACard charter = ACard.of("charter-sw");
    private final ACard asap = ACard.of("asap");

    @Test
    public void shouldHaveSixRolesWithTheirDuties() {
        assertThat(charter.content().roles()).extracting(Role::code)
                .containsExactly("C_PM", "V_PM", "V_TECH", "C_KEYUSER", "V_CONSULTANT", "V_DEV");
        assertThat(charter.content().roles()).allMatch(role -> role.duties().size() >= 3);
    }

    @Test
    public void shouldStartWithTheSignedCharterAndAskForLessonsAtTheEnd() {
        assertThat(charter.phases()).containsExactly("CH-P1", "CH-P2", "CH-P3", "CH-P4");
        assertThat(charter.demands("CH-G1")).contains("DELIVERABLE_SIGNED {deliverable=CH-F01}");
        assertThat(charter.demands("CH-G4")).contains("MANUAL {evidence=CH-F11}");
        assertThat(charter.fields("CH-F11")).containsExactly("results", "lessons");
        assertThat(charter.document("CH-F11").paper().fields()).allMatch(field -> field.required());
    }

    @Test
    public void shouldAcceptProvisionallyInExecutionAndFinallyInClosing() {
        assertThat(charter.demands("CH-G3")).contains("DELIVERABLE_SIGNED {deliverable=CH-F08}");
        assertThat(charter.demands("CH-G4")).contains("SIGNED_IN_ORDER {deliverables=CH-F08,CH-F10}");
    }

    @Test
    public void shouldHaveTheTwentySevenWorkItemsOfAsap() {
        assertThat(asap.content().tasks()).hasSize(27);
        assertThat(asap.content().phases()).extracting(Phase::key).extracting(this::tasksOf)
                .containsExactly(5L, 5L, 8L, 5L, 4L);
    }

    @Test
    public void r66ShouldLeaveTheBlueprintPhaseByTheDecisionOfManagementOnly() {
        assertThat(asap.phase("AS-P2").gates()).extracting("key").containsExactly("AS-G2");
        assertThat(asap.gate("AS-G2").deciders()).containsExactly("C_TOP");
        assertThat(asap.demands("AS-G2")).contains("DELIVERABLE_SIGNED {deliverable=AS-F05}");
        assertThat(asap.signers("AS-F05")).containsExactly("C_TOP SIGN");
        assertThat(asap.criterion("AS-G2b").waivedBy()).isEmpty();
    }

    @Test
    public void shouldNotGoLiveBeforePlanTrainingAndDataAreReady() {
        assertThat(asap.demands("AS-G3")).contains("DELIVERABLE_CONFIRMED {deliverable=AS-F08}");
        assertThat(asap.demands("AS-G4")).contains("TRAINING_DONE {training=AS-TR3}",
                "DELIVERABLE_CONFIRMED {deliverable=AS-F12}",
                "DELIVERABLE_CONFIRMED {deliverable=AS-F13}", "DELIVERABLE_SIGNED {deliverable=AS-F14}");
        assertThat(asap.demands("AS-G5")).contains("DELIVERABLE_SIGNED {deliverable=AS-F15}");
    }

    @Test
    public void shouldNameTheToolkitForReferenceAndTakeItsEstimatesAsFields() {
        assertThat(asap.list("AS-L2").items()).extracting(item -> item.text().en()).hasSize(4)
                .anyMatch(text -> text.contains("R/3 Business Engineering"))
                .anyMatch(text -> text.contains("MS-Project"))
                .anyMatch(text -> text.contains("BestEstimator"))
                .anyMatch(text -> text.contains("Implementation Assistant"));
        assertThat(asap.fields("AS-F02")).containsExactly("resources", "cost", "time");
        assertThat(asap.items("AS-L3")).hasSize(4);
        assertThat(asap.items("AS-L1")).hasSize(5);
    }

    private long tasksOf(String phase) {
        return asap.content().tasks().stream().filter(task -> task.phase().equals(phase)).count();
    }
}

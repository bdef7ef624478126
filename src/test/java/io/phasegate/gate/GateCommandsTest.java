package io.phasegate.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.deliverable.ADeliverable;
import io.phasegate.deliverable.SignatureInput;
import io.phasegate.deliverable.model.Act;
import io.phasegate.gate.model.DecisionKind;
import io.phasegate.gate.model.PhaseStatus;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.AnOrganisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;

public class GateCommandsTest {
    private final AWorld world = new AWorld(AMethod.aMethod().demanding("kick-off", "MANUAL")
            .demandingAtEntry("before", "PREDECESSOR_PASSED"));

    @Test
    public void shouldPassThePhaseByTwoDecisionsAndLetTheNextStart() {
        inReview();
        tick();
        decide("top", DecisionKind.GO);
        assertThat(status("GZ-P1")).isEqualTo(PhaseStatus.GATE_REVIEW);
        decide("pm", DecisionKind.GO);
        assertThat(status("GZ-P1")).isEqualTo(PhaseStatus.PASSED);
        assertThat(world.shown()).last().asString().endsWith("status:passed");
        world.gates().start(world.gate(), world.gate().phase("GZ-P2"));
        assertThat(status("GZ-P2")).isEqualTo(PhaseStatus.IN_PROGRESS);
    }

    @Test
    public void shouldRefuseToStartThePhaseAfterAnUnpassedOne() {
        Refusal refusal = refusal(() -> world.gates().start(world.gate(), world.gate().phase("GZ-P2")));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void r50ShouldRefuseAPassWhileACriterionIsOpen() {
        inReview();
        Refusal refusal = refusal(() -> decide("top", DecisionKind.GO));
        assertThat(refusal.messages()).extracting(Message::key).containsExactly("phasegate.gate.blocker.reason");
        assertThat(kinds()).doesNotContain(EntryKind.GATE_DECIDED);
    }

    @Test
    public void shouldSeeAnUntickThatCameAfterThePageWasLoaded() {
        inReview();
        tick();
        GateCase seen = world.as("top").gate();
        world.as("pm").criteria().untick(world.gate(), world.gate().gate("GZ-G1"), "kick-off", "not held");
        world.as("top");
        assertThat(refusal(() -> world.gates().decide(seen, seen.gate("GZ-G1"), DecisionInput.of(DecisionKind.GO, "")))
                .kind()).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    public void shouldLookAtTheFilesAgainAtTheMomentOfDecision() {
        AWorld signing = new AWorld(AMethod.aMethod().with(ADeliverable.aDeliverable().reviewedBy().build())
                .demanding("list", "DELIVERABLE_SIGNED", "deliverable", "PP-003-01").decidedBy("C_TOP"));
        signed(signing);
        signing.as("pm").gates().start(signing.gate(), signing.gate().phase("GZ-P1"));
        signing.gates().submit(signing.gate(), signing.gate().phase("GZ-P1"));
        signing.files().remove(501);
        GateCase open = signing.as("top").gate();
        assertThat(refusal(() -> signing.gates().decide(open, open.gate("GZ-G1"),
                DecisionInput.of(DecisionKind.GO, "")))
                .messages()).extracting(message -> message.arguments().get(1)).asString().contains("file.gone");
    }

    private static void signed(AWorld signing) {
        signing.files().with(501, "list.pdf");
        signing.deliverables().deliver(signing.as("author").deliverable("PP-003-01"));
        signing.deliverables().take(signing.as("cpm").deliverable("PP-003-01"), Act.CONFIRM, "");
        signing.deliverables().sign(signing.as("owner").deliverable("PP-003-01"), SignatureInput.electronic());
    }

    @Test
    public void shouldNameTheFirstWhenTwoDecideForOneRoleAtOnce() {
        inReview();
        tick();
        world.journal().claimed("gate:gz-g1:c_top:1", EntryKind.GATE_DECIDED, "person-2", Map.of());
        Refusal refusal = refusal(() -> decide("top", DecisionKind.GO));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.messages().get(0).arguments()).contains("Owner");
    }

    @Test
    public void shouldWaiveWithReasonByWhoMay() {
        inReview();
        world.as("top").criteria().waive(world.gate(), world.gate().gate("GZ-G1"), "kick-off", "held earlier",
                Optional.of(AnOrganisation.TODAY));
        decide("top", DecisionKind.GO);
        assertThat(kinds()).contains(EntryKind.CRITERION_WAIVED, EntryKind.GATE_DECIDED);
        assertThat(refusal(() -> world.as("pm").criteria().waive(world.gate(), world.gate().gate("GZ-G1"), "kick-off",
                "x", Optional.empty())).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    public void r54ShouldCarryConditionsUntilADeciderClosesThem() {
        inReview();
        tick();
        decideWithCondition();
        decide("pm", DecisionKind.GO);
        assertThat(status("GZ-P1")).isEqualTo(PhaseStatus.PASSED_WITH_CONDITIONS);
        String id = world.gate().facts().gates().conditions().get(0).id();
        assertThat(id).isEqualTo("gz-g1-1-c_top-1");
        world.as("top").gates().close(world.gate(), id, "trained on Monday");
        assertThat(world.gate().facts().gates().conditions().get(0).isOpen()).isFalse();
    }

    @Test
    public void shouldTakeOneWordForAllRolesOfOnePerson() {
        AWorld many = new AWorld(AMethod.aMethod().decidedBy("C_TOP", "V_PM", "V_OFFICE"), "V_OFFICE");
        many.as("pm").gates().start(many.gate(), many.gate().phase("GZ-P1"));
        many.gates().submit(many.gate(), many.gate().phase("GZ-P1"));
        many.gates().decide(many.gate(), many.gate().gate("GZ-G1"), DecisionInput.of(DecisionKind.GO, ""));
        assertThat(many.gate().readiness(many.gate().gate("GZ-G1")).state().openDeciders()).containsExactly("C_TOP");
    }

    @Test
    public void shouldReopenAPassedGateForANewRound() {
        inReview();
        tick();
        decide("top", DecisionKind.GO);
        decide("pm", DecisionKind.GO);
        world.as("top").gates().reopen(world.gate(), world.gate().gate("GZ-G1"), "wrong figures");
        assertThat(status("GZ-P1")).isEqualTo(PhaseStatus.IN_PROGRESS);
        assertThat(world.gate().readiness(world.gate().gate("GZ-G1")).state().round()).isEqualTo(2);
    }

    @Test
    public void shouldRecordWhatConcernsOnlyTheVendorInTheInternalJournal() {
        AWorld secret = new AWorld(AMethod.aMethod().with(ADeliverable.aDeliverable("INT-1").internal().build())
                .demanding("cost", "MANUAL", "deliverable", "INT-1"));
        secret.criteria().tick(secret.gate(), secret.gate().gate("GZ-G1"), "cost", "", "");
        assertThat(secret.journal().entries()).extracting(Entry::stream).containsExactly(Stream.INTERNAL);
        assertThat(refusal(() -> secret.as("top").criteria()
                .criterion(secret.gate(), secret.gate().gate("GZ-G1"), "cost"))
                .kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private void inReview() {
        world.as("pm").gates().start(world.gate(), world.gate().phase("GZ-P1"));
        world.gates().submit(world.gate(), world.gate().phase("GZ-P1"));
    }

    private void tick() {
        world.as("pm").criteria().tick(world.gate(), world.gate().gate("GZ-G1"), "kick-off", "", "held");
    }

    private void decide(String user, DecisionKind kind) {
        world.as(user).gates().decide(world.gate(), world.gate().gate("GZ-G1"), DecisionInput.of(kind, ""));
    }

    private void decideWithCondition() {
        DecisionInput.Condition condition = new DecisionInput.Condition("Train the night shift", OptionalLong.of(4),
                Optional.of(AnOrganisation.TODAY.plusDays(9)));
        world.as("top").gates().decide(world.gate(), world.gate().gate("GZ-G1"),
                new DecisionInput("", DecisionKind.CONDITIONAL_GO, "", List.of(condition)));
    }

    private PhaseStatus status(String phase) {
        return world.gate().facts().gates().status(world.gate().phase(phase));
    }

    private List<EntryKind> kinds() {
        return world.journal().entries().stream().map(Entry::kind).toList();
    }

    private static Refusal refusal(ThrowingCallable command) {
        return catchThrowableOfType(Refusal.class, command);
    }
}

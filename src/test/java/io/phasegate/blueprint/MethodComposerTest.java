package io.phasegate.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Counts;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.Task;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class MethodComposerTest {
    private final MethodComposer composer = new MethodComposer();
    private final Method demo = Shipped.demoMethod();

    @Test
    public void shouldKeepThePhasesOfTheBackbone() {
        assertThat(demo.phases()).extracting("key").containsExactly("GZ-P1", "GZ-P2", "GZ-P3");
        assertThat(demo.parts()).extracting("id").containsExactly("gz-3level", "yy-pp003");
    }

    @Test
    public void shouldMoveTheWorkOfTheOverlayIntoThePreparationPhase() {
        assertThat(demo.tasks()).filteredOn(task -> task.source().equals("yy-pp003")).extracting(Task::phase)
                .containsOnly("GZ-P1");
        assertThat(demo.deliverable("PP-003-01").map(DeliverableDefinition::phase)).contains("GZ-P1");
    }

    @Test
    public void shouldAddTheCriteriaOfTheOverlayToTheExitGate() {
        Gate gate = demo.gate("GZ-G1").orElseThrow();

        assertThat(gate.criteria()).extracting(Criterion::key).containsExactly("GZ-G1a", "GZ-G1b", "GZ-G1c", "GZ-G1d",
                "GZ-G1e", "YY-G1-1", "YY-G1-2a", "YY-G1-2b", "YY-G1-2c", "YY-G1-3", "YY-G1-4", "YY-G1-5");
        assertThat(gate.deciders()).containsExactly("C_LEADGROUP_HEAD", "V_PM", "C_SPONSOR");
        assertThat(demo.gate("YY-G1")).isEmpty();
    }

    @Test
    public void shouldRefuseKeysThatDifferOnlyInCase() {
        Blueprint overlay = AnyBlueprint.read(Shipped.text("yy-pp003").replace("PP-003-01", "gz-f01"));

        assertThatThrownBy(() -> composer.compose(Shipped.blueprint("gz-3level"), List.of(overlay)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields().get("overlays").key())
                        .isEqualTo("phasegate.blueprint.keys-alike"));
    }

    @Test
    public void shouldJoinABodyThatBothDefine() {
        Body team = demo.body("IMPL").orElseThrow();

        assertThat(team.sides()).containsExactlyInAnyOrder(Side.CUSTOMER, Side.VENDOR);
        assertThat(team.parent()).contains("LEAD");
    }

    @Test
    public void shouldDemandOfARoleWhatEitherBlueprintDemands() {
        Role topLeader = demo.role("C_TOP").orElseThrow();

        assertThat(topLeader.minimum()).isEqualTo(1);
        assertThat(topLeader.duties()).hasSize(3);
    }

    @Test
    public void shouldNotAskTheSameCheckTwice() {
        assertThat(demo.checks()).filteredOn(check -> check.kind().equals("ROLE_FILLED")).hasSize(1);
    }

    @Test
    public void shouldExplainWhereTheBlueprintsDisagree() {
        assertThat(Shipped.demo().notes()).extracting(Message::key).contains("phasegate.blueprint.merge.body-joined",
                "phasegate.blueprint.merge.gate-joined", "phasegate.blueprint.merge.role-other-body");
    }

    @Test
    public void shouldReferOnlyToWhatTheMethodDefines() {
        Set<String> roles = new HashSet<>(demo.roles().stream().map(Role::code).toList());

        assertThat(demo.deliverables()).allSatisfy(one -> assertThat(roles).containsAll(one.authors()));
        assertThat(demo.tasks()).allSatisfy(task -> assertThat(demo.phase(task.phase())).isPresent());
        assertThat(demo.bodies()).allSatisfy(body -> assertThat(roles).containsAll(body.headRole().stream().toList()));
    }

    @Test
    public void shouldCountWhatWillBeCreated() {
        assertThat(Counts.of(demo)).isEqualTo(new Counts(3, 9, 15, 5, 16, 5, 22, 21, 9, 0, 0, 6));
    }

    @Test
    public void shouldLetTheOrganisationProcessStandAlone() {
        Method alone = composer.compose(Shipped.blueprint("yy-pp003"), List.of()).method();

        assertThat(alone.phases()).extracting("key").containsExactly("YY-ORG");
        assertThat(alone.gate("YY-G1")).isPresent();
    }

    @Test
    public void shouldRefuseABackboneAsOverlay() {
        assertThatThrownBy(() -> composer.compose(Shipped.blueprint("yy-pp003"),
                List.of(Shipped.blueprint("gz-3level"))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields())
                .containsOnlyKeys("overlays"));
    }

    @Test
    public void shouldRefuseTheSameOverlayTwice() {
        assertThatThrownBy(() -> composer.compose(Shipped.blueprint("gz-3level"),
                List.of(Shipped.blueprint("yy-pp003"), Shipped.blueprint("yy-pp003")))).isInstanceOf(Refusal.class);
    }
}

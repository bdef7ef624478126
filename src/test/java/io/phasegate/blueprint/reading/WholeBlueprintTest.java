package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.CanonicalPhase;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.DeliverableDefinition.ReviewStep;
import io.phasegate.blueprint.model.DeliverableDefinition.Signer;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.OrganisationCheck.Severity;
import io.phasegate.blueprint.model.Paper;
import io.phasegate.blueprint.model.Paper.Category;
import io.phasegate.blueprint.model.Paper.Field;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Responsibility;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Rule;
import io.phasegate.blueprint.model.Share;
import io.phasegate.blueprint.model.Side;
import io.phasegate.blueprint.model.SignKind;
import io.phasegate.blueprint.model.Task;
import io.phasegate.language.model.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Everything that a file says arrives where it belongs; what it leaves out has the value the format promises. */
public class WholeBlueprintTest {
    private Blueprint whole;

    @Before
    public void read() throws IOException {
        Reading reading = new BlueprintReader().read("whole.yaml", AFile.whole());
        assertThat(reading.problems()).isEmpty();
        whole = reading.blueprint().orElseThrow();
    }

    @Test
    public void shouldReadWhereTheMethodologyComesFrom() {
        assertThat(List.of(whole.id(), whole.version(), whole.seed())).containsExactly("whole", "2.1", "S9");
        assertThat(whole.kind()).isEqualTo(Blueprint.Kind.FULL);
        assertThat(whole.standalone()).isTrue();
        assertThat(whole.name()).isEqualTo(new Text("全部", "Everything"));
        assertThat(whole.purpose()).isEqualTo(new Text("用途", "Purpose"));
        assertThat(whole.note()).isEqualTo(new Text("缺一页", "One page is missing"));
    }

    @Test
    public void shouldReadBodiesWithTheirSidesAndHead() {
        assertThat(whole.bodies()).containsExactly(
                new Body("LEAD", new Text("领导小组", "Leadership"), Set.of(Side.CUSTOMER, Side.VENDOR), true,
                Optional.empty(),
                        Optional.of("C_TOP"), new Text("决策", "Decides")),
                new Body("TEAM", new Text("小组", "Team"), Set.of(Side.CUSTOMER), false, Optional.of("LEAD"),
                        Optional.empty(), new Text("工作", "Works")));
    }

    @Test
    public void shouldReadRolesWithTheirDuties() {
        assertThat(whole.roles()).containsExactly(
                new Role("C_TOP", new Text("高层", "Sponsor"), Side.CUSTOMER, 1, true, Optional.of("LEAD"),
                        List.of(new Text("批准成员", "Approves members"))),
                new Role("V_PM", new Text("经理", "Manager"), Side.VENDOR, 0, false, Optional.empty(), List.of()),
                new Role("T_AUDIT", new Text("监理", "Supervisor"), Side.THIRD_PARTY, 0, false, Optional.empty(),
                List.of()));
    }

    @Test
    public void shouldReadWhoDoesWhat() {
        assertThat(whole.responsibilities()).containsExactly(new Responsibility("C_TOP", 'A', "A"),
                new Responsibility("V_PM", 'R', "D-1"));
    }

    @Test
    public void shouldReadChecksAndRules() {
        assertThat(whole.checks()).containsExactly(
                new OrganisationCheck("FULL", "BODY_HEAD", Severity.ERROR, new Text("检查", "Check"),
                        Map.of("body", "LEAD", "role", "C_TOP")),
                new OrganisationCheck("SIDED", "SIDE_IN_BODY", Severity.WARNING, new Text("两方", "Both sides"),
                        Map.of("body", "LEAD", "side", "VENDOR")));
        assertThat(whole.rules()).containsExactly(new Rule("R1", new Text("规则", "Rule")));
    }

    @Test
    public void shouldReadPhasesInTheirSequenceWhateverTheirOrderInTheFile() {
        assertThat(whole.phases()).extracting(Phase::key).containsExactly("A", "B");
        Phase second = whole.phases().get(1);
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.name()).isEqualTo(new Text("第二", "Second"));
        assertThat(second.canonical()).containsExactly(CanonicalPhase.BUILD, CanonicalPhase.TEST);
        assertThat(second.goal()).isEqualTo(new Text("做完", "Done"));
        assertThat(second.leadRole()).isEqualTo("V_PM");
    }

    @Test
    public void shouldTakeTheNormalShareForALimitThatIsLeftOut() {
        BigDecimal normal = new BigDecimal("39.5");
        assertThat(whole.phases().get(0).share()).isEqualTo(new Share(normal, normal, normal));
        assertThat(whole.phases().get(1).share())
                .isEqualTo(new Share(new BigDecimal("50"), new BigDecimal("60.5"), new BigDecimal("70")));
    }

    @Test
    public void shouldReadGatesWithTheirDeciders() {
        Gate exit = whole.phases().get(0).gates().get(0);
        assertThat(exit.key()).isEqualTo("G-A");
        assertThat(exit.kind()).isEqualTo(Gate.Kind.EXIT);
        assertThat(exit.name()).isEqualTo(new Text("出口", "Exit"));
        assertThat(exit.deciders()).containsExactly("C_TOP", "V_PM");
        assertThat(whole.phases().get(1).gates().get(0).kind()).isEqualTo(Gate.Kind.ENTRY);
    }

    @Test
    public void shouldReadCriteriaWithTheirParameters() {
        assertThat(whole.phases().get(0).gates().get(0).criteria()).containsExactly(
                new Criterion("kick-off", "MANUAL", new Text("启动", "Kick-off held"), Map.of("evidence", "D-1"), false,
                        List.of("V_PM"), List.of("C_TOP")),
                new Criterion("complete", "ORGANISATION_COMPLETE", new Text("完整", "Complete"),
                        Map.of("checks", "FULL,SIDED"), true, List.of(), List.of()),
                new Criterion("staffed", "BODIES_EXIST", new Text("机构", "Staffed"), Map.of("bodies", "LEAD"), true,
                        List.of(), List.of()),
                new Criterion("signed", "DELIVERABLE_SIGNED", new Text("签署", "Signed"), Map.of("deliverable", "D-1"),
                true,
                        List.of(), List.of()));
        assertThat(whole.phases().get(1).gates().get(0).criteria()).extracting(Criterion::parameters)
                .containsExactly(Map.of("phase", "A"));
    }

    @Test
    public void shouldReadTasksWithTheirSource() {
        assertThat(whole.tasks()).containsExactly(new Task("T-1", "whole", "A", new Text("任务", "Task"),
                DocNature.EXTERNAL,
                new Text("做", "Do"), new Text("控制", "Control"), List.of("V_PM"), List.of("D-1"),
                List.of("MEETING", "VIDEO")));
    }

    @Test
    public void shouldReadADeliverableWithAllThatHappensToIt() {
        assertThat(whole.deliverables().get(0)).isEqualTo(new DeliverableDefinition("D-1", new Text("文档", "Document"),
                DocNature.EXTERNAL, "A", false, true, List.of("V_PM"),
                List.of(new ReviewStep(1, "V_PM"), new ReviewStep(2, "C_TOP")), List.of("C_TOP"),
                List.of(new Signer("C_TOP", Side.CUSTOMER, SignKind.SIGN),
                new Signer("V_PM", Side.VENDOR, SignKind.SEAL),
                        new Signer("T_AUDIT", Side.THIRD_PARTY, SignKind.CONFIRM)),
                List.of("V_PM"), "team-list", new Text("模板", "Template"),
                new Paper(2, List.of("V_PM"), Optional.of(Category.SCHEME),
                Optional.empty(), List.of(new Field("scope", new Text("范围", "Scope"), true)),
                List.of(new Text("第一章", "Chapter 1")))));
    }

    @Test
    public void shouldDemandADeliverableUnlessTheFileSaysOtherwise() {
        DeliverableDefinition second = whole.deliverables().get(1);
        assertThat(second.mandatory()).isTrue();
        assertThat(second.waivable()).isFalse();
        assertThat(second.sheet()).isEmpty();
        assertThat(second.template()).isEqualTo(new Text("", ""));
        assertThat(second.reviews()).isEmpty();
    }
}

package io.phasegate.blueprint.tailor;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.AnyBlueprint;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Task;
import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** The blueprint `whole` asks for hardware (D-1) and sites (T-1), and has a profile. */
public class TailorTest {
    private static final String DOCUMENTS = """
            questions:
              - {key: sites, text: {zh: 现场, en: Sites}, kind: NAMES, default: "上海, 北京"}
              - {key: days, text: {zh: 天数, en: Days}, kind: NUMBER, default: "0"}
            orgChecks:
              - {key: OC, kind: ROLE_NAMED, severity: ERROR, text: {zh: 查, en: Check}, parameters: {role: V_PM}, when: LONG_CYCLE}
            tasks:
              - {key: T, phase: P1, names: {zh: 任务, en: Task}, nature: EXTERNAL, actions: {zh: 做, en: Do}, outputs: [D, E], per: sites}
              - {key: U, phase: P1, names: {zh: 盘点, en: Count}, nature: EXTERNAL, actions: {zh: 做, en: Do}, outputs: [D], when: days}
            deliverables:
              - {code: D, names: {zh: 文档, en: Document}, nature: EXTERNAL, phase: P1, authors: [V_PM], per: sites}
              - {code: E, names: {zh: 其他, en: Other}, nature: EXTERNAL, phase: P1, authors: [V_PM]}
            payments:
              - {key: PAY, phase: P1, names: {zh: 款, en: Payment}, condition: {zh: 签, en: Signed}, triggeredBy: D, recordedBy: [V_PM]}
            """;

    @Test
    public void shouldChangeNothingOfABlueprintThatAsksNothing() {
        Blueprint plain = Shipped.blueprint("yy-pp003");

        assertThat(Tailor.fitted(plain, Fitting.USUAL)).isEqualTo(plain);
    }

    @Test
    public void shouldLeaveOutWhatAnAnswerSwitchesOffAndWhateverIsAboutIt() {
        Blueprint fitted = Tailor.fitted(AnyBlueprint.whole(), with(Map.of("hardware", "no")));

        assertThat(fitted.deliverables()).extracting(DeliverableDefinition::code).containsExactly("D-2");
        assertThat(criteria(fitted)).extracting(Criterion::key).doesNotContain("signed")
                .contains("kick-off", "staffed");
        assertThat(fitted.deadlines()).extracting(DeadlineRule::key).doesNotContain("W-1").contains("W-2");
        assertThat(fitted.lists().get(0).items()).isEmpty();
        assertThat(fitted.responsibilities()).extracting("object").containsExactly("A");
        assertThat(fitted.tasks()).allSatisfy(task -> assertThat(task.outputs()).isEmpty());
    }

    @Test
    public void shouldKeepAllOfItWithTheOtherAnswer() {
        Blueprint fitted = Tailor.fitted(AnyBlueprint.whole(), with(Map.of("hardware", "Yes")));

        assertThat(fitted.deliverables()).hasSize(2);
        assertThat(fitted.deadlines()).extracting(DeadlineRule::key).contains("W-1", "W-2");
        assertThat(criteria(fitted)).extracting(Criterion::key).contains("signed");
    }

    @Test
    public void shouldRepeatAnItemForEachNameWithTheNameInBrackets() {
        Blueprint fitted = Tailor.fitted(AnyBlueprint.whole(), with(Map.of("sites", "上海，苏州 ,北京")));

        assertThat(fitted.tasks()).extracting(Task::key).containsExactly("T-1-1", "T-1-2", "T-1-3");
        assertThat(fitted.tasks().get(1).name()).isEqualTo(new Text("任务（苏州）", "Task (苏州)"));
    }

    @Test
    public void shouldFollowTheClassOfTheProject() {
        Fitting development = new Fitting(Fitting.STANDARD, "DEV", false, Map.of());

        assertThat(Tailor.fitted(AnyBlueprint.whole(), Fitting.USUAL).payments()).isEmpty();
        assertThat(Tailor.fitted(AnyBlueprint.whole(), development).payments()).extracting(Payment::triggeredBy)
                .containsExactly(Optional.empty());
    }

    @Test
    public void shouldDropWhatTheProfileDropsAndForceWhatItForces() {
        Fitting small = new Fitting("SMALL_SOFTWARE", "IMP", false, Map.of("hardware", "yes"));

        Blueprint fitted = Tailor.fitted(AnyBlueprint.whole(), small);

        assertThat(fitted.tasks()).isEmpty();
        assertThat(fitted.deliverables()).extracting(DeliverableDefinition::code).containsExactly("D-1");
        assertThat(fitted.deliverables()).allMatch(one -> one.mandatory() && !one.waivable());
    }

    @Test
    public void shouldLetRepeatedItemsReferToTheirOwnCopies() {
        List<Task> tasks = Tailor.fitted(AnyBlueprint.backbone(DOCUMENTS), with(Map.of("days", "5"))).tasks();

        assertThat(tasks).extracting(Task::key).containsExactly("T-1", "T-2", "U");
        assertThat(tasks).extracting(Task::outputs).containsExactly(List.of("D-1", "E"), List.of("D-2", "E"),
                List.of("D-1", "D-2"));
    }

    @Test
    public void shouldMakeAPaymentWaitForTheLastOfARepeatedDocument() {
        assertThat(Tailor.fitted(AnyBlueprint.backbone(DOCUMENTS), Fitting.USUAL).payments())
                .extracting(Payment::triggeredBy).containsExactly(Optional.of("D-2"));
    }

    @Test
    public void shouldCheckWhatOnlyLongProjectsNeed() {
        Fitting longCycle = new Fitting(Fitting.STANDARD, "IMP", true, Map.of());

        assertThat(Tailor.fitted(AnyBlueprint.backbone(DOCUMENTS), Fitting.USUAL).checks()).isEmpty();
        assertThat(Tailor.fitted(AnyBlueprint.backbone(DOCUMENTS), longCycle).checks()).hasSize(1);
    }

    private static Fitting with(Map<String, String> answers) {
        return new Fitting(Fitting.STANDARD, "IMP", false, answers);
    }

    private static List<Criterion> criteria(Blueprint blueprint) {
        return blueprint.phases().stream().flatMap(phase -> phase.gates().stream())
                .flatMap(gate -> gate.criteria().stream()).toList();
    }
}

package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.blueprint.AnyBlueprint;
import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.PlannedProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Dates forwards and backwards, by shares and by months (R10, R12, R14). March 2 of 2026 is a Monday. */
public class TimingTest {
    private static final String MONTHS = """
            id: months
            version: "1.0"
            kind: FULL
            seed: none
            statedMonths: 6
            names: {zh: 名称, en: Template}
            purpose: {zh: 用途, en: Purpose}
            roles:
              - {code: V_PM, names: {zh: 经理, en: Manager}, side: VENDOR}
            phases:
              - {key: A, sequence: 1, names: {zh: 一, en: One}, canonical: [PLAN], leadRole: V_PM, share: {normal: 25}, months: 2, goal: {zh: 目, en: Goal}}
              - {key: B, sequence: 2, names: {zh: 二, en: Two}, canonical: [GOLIVE], leadRole: V_PM, share: {normal: 50}, months: 4, goal: {zh: 目, en: Goal}}
              - {key: C, sequence: 3, names: {zh: 三, en: Three}, canonical: [CLOSE], leadRole: V_PM, share: {normal: 25}, months: 2, goal: {zh: 目, en: Goal}}
            """;
    private static final String STOCK = """
            questions:
              - {key: stock, text: {zh: 盘点, en: Stock-taking}, kind: NUMBER, default: "0", maximum: 20, lengthens: P2}
            """;

    @Test
    public void shouldEndGoingLiveOnTheGivenDay() {
        PlannedProject planned = plan(AnyBlueprint.read(MONTHS), aRequest().goLive("2026-09-18").totalDays("80"));

        assertThat(phase(planned, "B").due()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(phase(planned, "A").start()).isEqualTo(planned.details().start());
        assertThat(phase(planned, "C").start()).isEqualTo(LocalDate.of(2026, 9, 21));
    }

    @Test
    public void shouldEndGoingLiveBeforeADayOffAndSaySo() {
        PlannedProject planned = plan(AnyBlueprint.read(MONTHS), aRequest().goLive("2026-09-20").totalDays("80"));

        assertThat(phase(planned, "B").due()).isEqualTo(LocalDate.of(2026, 9, 18));
        assertThat(planned.warnings()).extracting(Message::key).contains("phasegate.project.go-live-not-worked");
    }

    @Test
    public void shouldComeBackToTheSameDatesFromTheGoLiveDateOfAForwardPlan() {
        PlannedProject forward = plan(AnyBlueprint.read(MONTHS), aRequest().startDate("2026-03-02").totalDays("97"));
        PlannedProject back = plan(AnyBlueprint.read(MONTHS), aRequest().goLive(phase(forward, "B").due().toString())
                .totalDays("97"));

        assertThat(back.items()).isEqualTo(forward.items());
    }

    @Test
    public void shouldRefuseStartAndGoLiveTogetherAndAGoLiveWithoutSuchAPhase() {
        assertThat(refused(AnyBlueprint.read(MONTHS), aRequest().goLive("2026-09-18").startDate("2026-03-02")))
                .containsExactly("goLive no start-and-go-live");
        assertThat(refused(AnyBlueprint.read(MONTHS.replace("GOLIVE", "BUILD")), aRequest().goLive("2026-09-18")))
                .containsExactly("goLive no no-go-live-phase");
    }

    @Test
    public void shouldWarnThatTheMonthsOfThePhasesAreMoreThanTheStatedLength() {
        Message warning = plan(AnyBlueprint.read(MONTHS), aRequest()).warnings().get(0);

        assertThat(warning.key()).isEqualTo("phasegate.project.months-differ");
        assertThat(warning.arguments().subList(1, 4)).containsExactly("8", "6", "0.75");
    }

    @Test
    public void shouldTakeAsLongAsThePhasesTogetherWhenTheyFollowEachOther() {
        PlannedProject planned = plan(AnyBlueprint.read(MONTHS), aRequest().totalDays("").dating("SEQUENTIAL"));

        assertThat(phase(planned, "C").due()).isEqualTo(LocalDate.of(2026, 10, 30));
    }

    @Test
    public void shouldScaleEachPhaseToTheStatedLength() {
        PlannedProject planned = plan(AnyBlueprint.read(MONTHS), aRequest().totalDays("").dating("SCALED"));

        assertThat(phase(planned, "C").due()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(phase(planned, "B").start()).isAfter(phase(planned, "A").due());
    }

    @Test
    public void shouldLetPhasesOverlapSoThatTheLastEndsWithTheStatedLength() {
        PlannedProject planned = plan(AnyBlueprint.read(MONTHS), aRequest().totalDays("120").dating("OVERLAPPING"));

        assertThat(planned.items()).filteredOn(item -> item.kind() == PlanItem.Kind.PHASE).extracting(PlanItem::start)
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 8), LocalDate.of(2026, 6, 22));
        assertThat(phase(planned, "C").due()).isEqualTo(LocalDate.of(2026, 8, 14));
        assertThat(phase(planned, "A").due()).isAfter(phase(planned, "B").start());
    }

    @Test
    public void shouldRefuseADatingWhereNoMonthsAreStated() {
        assertThat(refused(AnyBlueprint.backbone(""), aRequest().dating("SCALED")))
                .containsExactly("dating no no-months");
    }

    @Test
    public void shouldMakeOnePhaseLongerAtTheCostOfTheOthers() {
        PlannedProject usual = plan(AnyBlueprint.backbone(STOCK), aRequest().totalDays("100"));
        PlannedProject longer = plan(AnyBlueprint.backbone(STOCK), aRequest().totalDays("100").answer("stock", "10"));

        assertThat(phase(usual, "P2").start()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(phase(longer, "P2").start()).isEqualTo(LocalDate.of(2026, 4, 27));
        assertThat(phase(longer, "P2").due()).isEqualTo(phase(usual, "P2").due());
        assertThat(longer.warnings()).extracting(Message::key).containsExactly("phasegate.project.phase-longer");
    }

    @Test
    public void shouldRefuseToLeaveHardlyAnythingToTheOthers() {
        assertThat(refused(AnyBlueprint.backbone(STOCK), aRequest().totalDays("40").answer("stock", "20")))
                .containsExactly("totalDays no too-short-for-longer");
    }

    private static PlanItem phase(PlannedProject planned, String key) {
        return planned.items().stream().filter(item -> item.key().equals("phase:" + key)).findFirst().orElseThrow();
    }

    private static List<String> refused(Blueprint blueprint, ARequest request) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> plan(blueprint, request));
        return refusal.fields().entrySet().stream()
                .map(one -> one.getKey() + " no " + one.getValue().key().replace("phasegate.project.bad.", ""))
                .toList();
    }

    private static PlannedProject plan(Blueprint blueprint, ARequest request) {
        return new Planning(only(blueprint), new MethodComposer(), new NoCalendars())
                .plan(request.blueprint(blueprint.id()).overlays().build(),
                new Fields(), "zh");
    }

    private static Blueprints only(Blueprint blueprint) {
        return new Blueprints() {
            @Override
            public List<Blueprint> all() {
                return List.of(blueprint);
            }

            @Override
            public Optional<Blueprint> find(String id) {
                return Optional.of(blueprint);
            }

            @Override
            public Optional<BlueprintText> withText(String id) {
                return Optional.of(new BlueprintText(blueprint, MONTHS));
            }

            @Override
            public List<Problem> problems() {
                return List.of();
            }
        };
    }
}

package io.phasegate.project.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.calendar.model.WorkCalendar;
import io.phasegate.process.AProcessMethod;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PlannerTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private final Method method = Shipped.demoMethod();
    private final List<PlanItem> items = plan(120);

    @Test
    public void shouldPlanPhasesThenTasksThenDeliverablesThenMeetings() {
        assertThat(items).extracting(PlanItem::kind).isSorted();
        assertThat(items).hasSize(3 + 9 + 15 + 9);
    }

    @Test
    public void r49ShouldPlanOnePhaseForEachPhaseOfEveryBackboneInOrder() {
        assertThat(Shipped.blueprints().all()).filteredOn(one -> one.kind() == Blueprint.Kind.FULL).hasSize(13)
                .allSatisfy(full -> {
                    Method alone = new MethodComposer().compose(full, List.of()).method();
                    assertThat(plan(alone, 240)).filteredOn(item -> item.kind() == PlanItem.Kind.PHASE)
                            .extracting(PlanItem::code)
                            .containsExactlyElementsOf(full.phases().stream().map(Phase::key).toList());
                });
    }

    @Test
    public void shouldLetPhasesFollowEachOtherWithoutGapInWorkCalendar() {
        assertThat(item("phase:GZ-P1").start()).isEqualTo(MONDAY);
        assertThat(item("phase:GZ-P1").due()).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(item("phase:GZ-P2").start()).isEqualTo(LocalDate.of(2026, 4, 13));
        assertThat(item("phase:GZ-P3").due()).isEqualTo(LocalDate.of(2026, 8, 14));
    }

    @Test
    public void shouldRunTheTasksOfTheOverlayBesideThoseOfTheBackbone() {
        assertThat(item("task:GZ-S1").start()).isEqualTo(MONDAY);
        assertThat(item("task:YY-P1").start()).isEqualTo(MONDAY);
        assertThat(item("task:GZ-S5").due()).isEqualTo(item("task:YY-P4").due()).isEqualTo(item("phase:GZ-P1").due());
    }

    @Test
    public void shouldMakeADeliverableDueWithTheTaskThatProducesIt() {
        assertThat(item("deliverable:PP-003-01").due()).isEqualTo(item("task:YY-P3").due());
        assertThat(item("deliverable:GZ-F07").due()).isEqualTo(item("phase:GZ-P2").due());
    }

    @Test
    public void shouldNumberTheItemsOfEachPhase() {
        assertThat(items).filteredOn(item -> item.kind() == PlanItem.Kind.TASK).extracting(PlanItem::sequence)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    public void shouldKeepTheVendorsOwnTaskInternal() {
        assertThat(item("task:YY-P1").nature()).isEqualTo(DocNature.INTERNAL);
        assertThat(item("phase:GZ-P1").nature()).isEqualTo(DocNature.EXTERNAL);
    }

    @Test
    public void shouldPlanEvenWhenAPhaseHasFewerDaysThanTasks() {
        assertThat(plan(3)).allSatisfy(item -> assertThat(item.due()).isAfterOrEqualTo(item.start()));
    }

    @Test
    public void shouldNeverPlanADateOnAWeekend() {
        assertThat(items).flatExtracting(PlanItem::start, PlanItem::due).extracting("dayOfWeek")
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    /** R137. */
    @Test
    public void shouldMakeAPaymentDueWithTheDocumentThatTriggersIt() {
        Method paid = AProcessMethod.aProcessMethod().build();
        Map<Phase, Span> spans = new LinkedHashMap<>();
        spans.put(paid.phases().get(0), new Span(0, 9));
        spans.put(paid.phases().get(1), new Span(10, 19));
        List<PlanItem> planned = new Planner(paid, spans, MONDAY, WorkCalendar.mondayToFriday()).items();
        PlanItem payment = planned.get(planned.size() - 1);
        assertThat(payment.key()).isEqualTo("payment:PAY1");
        assertThat(payment.phase()).isEqualTo("GZ-P2");
        assertThat(payment.due()).isEqualTo(planned.get(0).due());
    }

    private List<PlanItem> plan(int days) {
        return plan(method, days);
    }

    private static List<PlanItem> plan(Method planned, int days) {
        return new Planner(planned, new Shares(planned.phases(), Map.of()).spans(days), MONDAY,
                WorkCalendar.mondayToFriday()).items();
    }

    private PlanItem item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }
}

package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.PlanItem;
import java.time.LocalDate;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

public class PlannedDatesTest {
    private static final String CHANGE = "deliverable:SC-F05";
    private static final String SLIP = "deliverable:SC-F06-1";

    private final Bench bench = new Bench();
    private boolean managed = true;
    private final PlannedDates dates = new PlannedDates(bench.access, bench.projects, bench.plans, bench.journal,
            bench.persons, (project, viewer) -> managed);

    @Before
    public void apply() {
        bench.create.start(aRequest().overlays("sc-track").build());
        bench.runTask();
    }

    @After
    public void close() throws Exception {
        bench.close();
    }

    private void plan(String item, String date, int seen) {
        dates.change("HDI", item, new PlannedDateInput(date, "agreed"), version -> {
            if (version != seen) {
                throw Refusal.stale(PlannedDates.CHANGED);
            }
        });
    }

    private List<Entry> entries() {
        return bench.journal.read(bench.projectId()).of(EntryKind.DATE_PLANNED);
    }

    private PlanItem stored(String item) {
        return bench.projects.get(bench.projectId()).item(item).orElseThrow();
    }

    @Test
    public void shouldListWhatLimitsWaitForAndNoDateOfWhatMayNeverBeNeeded() {
        PlannedDatesView view = dates.open("HDI");

        assertThat(view.items()).extracting(PlanItem::key).contains(CHANGE, SLIP, "payment:ST-PAY-1")
                .doesNotContain("deliverable:SC-F01");
        assertThat(view.date(view.item(CHANGE))).isEmpty();
        assertThat(view.date(view.item(SLIP))).contains(stored(SLIP).due());
    }

    @Test
    public void shouldRecordOldAndNewDateAndMoveThePlan() {
        String before = stored(SLIP).due().toString();
        plan(SLIP, "2026-04-15", 0);
        plan(SLIP, "2026-05-15", 1);

        assertThat(entries()).extracting(entry -> entry.text("before") + " " + entry.text("date"))
                .containsExactly(before + " 2026-04-15", "2026-04-15 2026-05-15");
        assertThat(stored(SLIP).due()).isEqualTo("2026-05-15");
        assertThat(stored(SLIP).start()).isBeforeOrEqualTo(LocalDate.of(2026, 4, 15));
    }

    @Test
    public void shouldKeepTheDateOfAnInternalItemInside() {
        plan(CHANGE, "2026-05-15", 0);
        plan(SLIP, "2026-05-15", 0);

        assertThat(entries()).extracting(entry -> entry.subject() + " " + entry.stream()).containsExactlyInAnyOrder(
                "plan:" + CHANGE + " " + Stream.INTERNAL, "plan:" + SLIP + " " + Stream.SHARED);
    }

    @Test
    public void shouldRefuseWhoSawAnotherDate() {
        plan(SLIP, "2026-04-15", 0);

        assertThatThrownBy(() -> plan(SLIP, "2026-05-15", 0)).isInstanceOf(Refusal.class);
        assertThat(stored(SLIP).due()).isEqualTo("2026-04-15");
    }

    @Test
    public void shouldNameEveryWrongFieldAndWriteNothing() {
        assertThatThrownBy(() -> dates.change("HDI", SLIP, new PlannedDateInput("2026-02-30", " "), version -> { }))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields().keySet())
                        .containsExactlyInAnyOrder("date", "reason"));
        assertThat(entries()).isEmpty();
    }

    @Test
    public void shouldRefuseWhoDoesNotRunTheProject() {
        managed = false;

        assertThatThrownBy(() -> plan(SLIP, "2026-04-15", 0)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.messages()).extracting(Message::key)
                        .containsExactly("phasegate.project.planned.refused"));
    }

    @Test
    public void shouldNotKnowAnItemForWhichNoLimitWaits() {
        assertThatThrownBy(() -> plan("deliverable:SC-F01", "2026-04-15", 0)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    public void shouldFollowTheJournalAfterACrashBetweenEntryAndPlan() {
        LocalDate before = stored(SLIP).due();
        plan(SLIP, "2026-05-15", 0);
        bench.plans.moveTo(bench.projectId(), SLIP, before);

        dates.settle(bench.projectId());

        assertThat(stored(SLIP).due()).isEqualTo("2026-05-15");
    }
}

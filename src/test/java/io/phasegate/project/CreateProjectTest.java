package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.blueprint.model.Counts;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.PlannedProject;
import org.junit.After;
import org.junit.Test;

public class CreateProjectTest {
    private final Bench bench = new Bench();

    @After
    public void close() throws Exception {
        bench.close();
    }

    @Test
    public void shouldPreviewCountsAndDatesWithoutTouchingTheHost() {
        PlannedProject preview = bench.create.preview(aRequest().build());

        assertThat(Counts.of(preview.composition().method()).deliverables()).isEqualTo(15);
        assertThat(preview.items()).hasSize(36);
        assertThat(bench.host.calls).isEmpty();
    }

    @Test
    public void shouldExplainInThePreviewWhereTheBlueprintsDisagree() {
        assertThat(bench.create.preview(aRequest().build()).warnings()).extracting(Message::key)
                .contains("phasegate.blueprint.merge.gate-joined");
    }

    @Test
    public void shouldWarnWhenAChosenShareMakesTheSumDifferFromHundred() {
        assertThat(bench.create.preview(aRequest().share("GZ-P2", "50").build()).warnings()).extracting(Message::key)
                .contains("phasegate.project.shares-not-hundred");
    }

    @Test
    public void shouldReportEveryWrongFieldAtOnce() {
        ARequest wrong = aRequest().key("hdi").startDate("2026-02-30").totalDays("x").customer("").projectClass("FUN")
                .lead("nobody").overlays("nonsense").signedOn("yesterday");

        assertThat(refused(wrong).fields()).containsOnlyKeys("key", "startDate", "totalDays", "customer",
                "projectClass", "lead", "overlays", "contract.signedOn");
    }

    @Test
    public void r89ShouldPlanByTheChosenCalendarAndLetTheProjectKeepIt() {
        assertThat(bench.create.preview(aRequest().startDate("2026-03-02").calendar("works").build()).items().get(0)
                .start())
                .isEqualTo("2026-03-03");
        assertThat(reason(aRequest().calendar("nonsense"), "calendar")).isEqualTo("unknown-calendar");
    }

    @Test
    public void shouldRefuseAnUnknownBlueprint() {
        assertThat(reason(aRequest().blueprint("nonsense"), "blueprint")).isEqualTo("unknown-blueprint");
    }

    @Test
    public void shouldRefuseAnOverlayAsBackboneOfItsOwnKind() {
        assertThat(refused(aRequest().blueprint("yy-pp003").overlays("gz-3level")).fields()).containsKey("overlays");
    }

    @Test
    public void shouldRefuseAKeyInUse() {
        bench.host.addProject("HDI", "Something else");

        assertThat(reason(aRequest(), "key")).isEqualTo("key-in-use");
    }

    @Test
    public void shouldTakeTheSameOrderAgainAfterItFailed() {
        NewProject request = aRequest().build();
        bench.host.addProject("HDI", request.name());
        bench.ordered("HDI", bench.access.requireProjectCreator().userKey(), LongTask.State.FAILED);

        assertThat(bench.create.start(request).subject()).isEqualTo("HDI");
    }

    @Test
    public void shouldRefuseTheKeyOfAProjectThatSomebodyElseOrderedOrThatIsThrough() {
        bench.host.addProject("HDI", aRequest().build().name());

        bench.ordered("HDI", "somebody-else", LongTask.State.FAILED);
        assertThat(reason(aRequest(), "key")).isEqualTo("key-in-use");
        bench.ordered("HDI", bench.access.requireProjectCreator().userKey(), LongTask.State.DONE);
        assertThat(reason(aRequest(), "key")).isEqualTo("key-in-use");
    }

    @Test
    public void shouldRefuseFewerDaysThanPhases() {
        assertThat(reason(aRequest().totalDays("2"), "totalDays")).isEqualTo("too-short");
    }

    @Test
    public void shouldRefuseAShareOutsideTheRangeOfTheBlueprint() {
        assertThat(refused(aRequest().share("GZ-P2", "60")).fields()).containsOnlyKeys("shares.GZ-P2");
    }

    @Test
    public void shouldRefuseAShareOfAnUnknownPhase() {
        assertThat(reason(aRequest().share("GZ-P9", "60"), "shares.GZ-P9")).isEqualTo("unknown-phase");
    }

    @Test
    public void shouldRefuseAnswersToQuestionsThatNobodyAsks() {
        assertThat(reason(aRequest().answer("nonsense", "yes"), "answers.nonsense")).isEqualTo("unknown-question");
        assertThat(reason(aRequest().answer("nonsense", ""), "answers.nonsense")).isEqualTo("unknown-question");
    }

    @Test
    public void shouldRefuseAProfileThatNoneOfTheBlueprintsHas() {
        assertThat(reason(aRequest().profile("SMALL_SOFTWARE"), "profile")).isEqualTo("not-one-of");
    }

    @Test
    public void shouldRefuseAYearThatIsASlipOfTheFinger() {
        assertThat(reason(aRequest().startDate("0226-03-02"), "startDate")).isEqualTo("date-out-of-range");
    }

    private String reason(ARequest request, String field) {
        return refused(request).fields().get(field).key().replace("phasegate.project.bad.", "");
    }

    private Refusal refused(ARequest request) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bench.create.start(request.build()));
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BAD_INPUT);
        assertThat(bench.host.calls).isEmpty();
        return refusal;
    }
}

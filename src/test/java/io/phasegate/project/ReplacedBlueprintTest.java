package io.phasegate.project;

import static io.phasegate.project.ARequest.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.PlannedProject;
import org.junit.After;
import org.junit.Test;

/** An administrator replaces or removes a blueprint while somebody else makes a project by it. */
public class ReplacedBlueprintTest {
    private final Bench bench = new Bench();

    @After
    public void close() throws Exception {
        bench.close();
    }

    @Test
    public void shouldApplyWhatWasOrderedAlthoughItIsReplacedBeforeTheTaskRuns() {
        PlannedProject seen = preview();
        bench.create.start(request().build(), CreateProject.tag(seen));
        bench.catalogue.put(AVersion.NEWER.text());
        bench.runTask();

        assertThat(bench.projects.get(bench.projectId()).method()).isEqualTo(seen.composition().method());
        assertThat(bench.projects.get(bench.projectId()).plan()).extracting(PlanItem::key)
                .containsExactlyElementsOf(seen.items().stream().map(PlanItem::key).toList());
    }

    @Test
    public void shouldApplyWhatWasOrderedAlthoughItIsRemovedBeforeTheTaskRuns() {
        PlannedProject seen = preview();
        bench.create.start(request().build(), CreateProject.tag(seen));
        bench.catalogue.remove("base");
        bench.runTask();

        assertThat(bench.projects.get(bench.projectId()).method()).isEqualTo(seen.composition().method());
    }

    @Test
    public void shouldRefuseWhatWasPreviewedByAnotherText() {
        String seen = CreateProject.tag(preview());
        bench.catalogue.put(AVersion.NEWER.text());

        assertThat(refused(() -> bench.create.start(request().build(), seen)).kind()).isEqualTo(Refusal.Kind.STALE);
        bench.host.addProject("HDI", "Empty");
        assertThat(refused(() -> bench.applyToProject.start("HDI", request().build(), seen)).kind())
                .isEqualTo(Refusal.Kind.STALE);
        assertThat(bench.ordered()).isFalse();
    }

    @Test
    public void shouldRefuseWhatWasRemovedSincePreviewing() {
        String seen = CreateProject.tag(preview());
        bench.catalogue.remove("base");

        assertThat(refused(() -> bench.create.start(request().build(), seen)).fields()).containsKey("blueprint");
    }

    @Test
    public void shouldTellTextsApartButNotPreviewsOfTheSame() {
        String first = CreateProject.tag(preview());

        assertThat(CreateProject.tag(bench.create.preview(request().totalDays("60").build()))).isEqualTo(first);
        bench.catalogue.put(AVersion.OLD.text() + "# the same version in another file\n");
        assertThat(CreateProject.tag(bench.create.preview(request().build()))).isNotEqualTo(first);
    }

    private PlannedProject preview() {
        bench.catalogue.put(AVersion.OLD.text());
        return bench.create.preview(request().build());
    }

    private static ARequest request() {
        return aRequest().blueprint("base").overlays();
    }

    private static Refusal refused(Runnable act) {
        return catchThrowableOfType(Refusal.class, act::run);
    }
}

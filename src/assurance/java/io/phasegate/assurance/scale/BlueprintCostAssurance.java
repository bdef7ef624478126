package io.phasegate.assurance.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import io.phasegate.it.ManyDeliverables;
import io.phasegate.it.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/**
 * What it costs to read the blueprints, to preview a plan of 1 000 items, and to apply the largest combination there
 * is: of all overlays with the backbone that then has the most items.
 */
public class BlueprintCostAssurance {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final int ROUNDS = 5;
    private static final Figures FIGURES = Figures.of(BlueprintCostAssurance.class,
            "Reading, previewing and applying methods takes no longer than a user waits for it.");
    private static SandboxProcess sandbox;
    private static JiraClient pm;

    @BeforeClass
    public static void start() throws IOException {
        Path home = FOLDER.getRoot().toPath();
        sandbox = SandboxProcess.in(home.resolve("home")).plugin(ManyDeliverables.jar(home))
                .property("sandbox.count", "true").start();
        new DemoProject(sandbox.baseUrl()).prepare();
        pm = JiraClient.login(sandbox.baseUrl(), "pm");
    }

    @AfterClass
    public static void keepAndStop() {
        FIGURES.keep();
        sandbox.kill();
    }

    @Test
    public void shouldValidateAllFilesWithinASecond() throws Exception {
        List<Blueprint> all = Shipped.blueprints().all();
        long median = median(() -> all.stream().map(one -> new BlueprintReader().read(one.id(), Shipped.text(one.id())))
                .filter(reading -> reading.problems().isEmpty()).count());
        FIGURES.add("blueprint files", all.size()).add("milliseconds to validate all files (median of 5)", median);
        assertThat(median).isLessThan(1000);
    }

    @Test
    public void shouldFindNoLargerCombinationByLeavingAnOverlayOut() {
        List<String> overlays = ids(Blueprint.Kind.OVERLAY);
        ids(Blueprint.Kind.FULL).forEach(backbone -> {
            int all = previewed(backbone, overlays);
            assertThat(overlays).allSatisfy(one -> assertThat(previewed(backbone, overlays.stream()
                    .filter(other -> !other.equals(one)).toList())).as(backbone + " without " + one)
                    .isLessThanOrEqualTo(all));
        });
    }

    @Test
    public void shouldPreviewAThousandItemsWithinTwoSeconds() throws Exception {
        Map<String, Object> order = order("SEEN", "gz-3level", List.of(ManyDeliverables.thousands(1)));
        Answer preview = preview(order);
        long median = median(() -> preview(order));
        FIGURES.add("items of the large preview", preview.json().path("items").size())
                .add("milliseconds of the large preview (median of 5)", median)
                .add("SQL statements of the large preview", preview.header("X-Sandbox-Ao-Sql").orElseThrow());
        assertThat(preview.json().path("items").size()).isGreaterThan(1000);
        assertThat(median).isLessThan(2000);
    }

    @Test
    public void shouldApplyTheLargestCombination() {
        List<String> overlays = ids(Blueprint.Kind.OVERLAY);
        Map<String, Integer> sizes = ids(Blueprint.Kind.FULL).stream()
                .collect(Collectors.toMap(id -> id, id -> previewed(id, overlays)));
        String backbone = Collections.max(sizes.entrySet(), Map.Entry.comparingByValue()).getKey();
        pm.get("/sandbox/counters");
        long started = System.nanoTime();
        Answer ordered = pm.post(Story.REST + "/projects?dryRun=false", order("LARGE", backbone, overlays)).expect(202);
        Tasks.await(pm, ordered.json().path("taskId").asText());
        long seconds = (System.nanoTime() - started) / 1_000_000_000;
        JsonNode counters = pm.get("/sandbox/counters").json();
        int items = pm.get(Story.REST + "/projects/LARGE/plan").expect(200).json().size();
        FIGURES.add("combinations composed to find the largest", sizes.size())
                .add("backbone of the largest combination", backbone)
                .add("overlays of the largest combination", overlays.size())
                .add("items of the largest combination", items)
                .add("seconds to apply it", seconds).add("SQL statements to apply it", counters.path("sql").asInt());
        assertThat(items).isGreaterThan(100).isEqualTo(Collections.max(sizes.values()));
        assertThat(counters.path("sql").asInt()).as("statements for each item").isBetween(1, items * 20);
    }

    private static List<String> ids(Blueprint.Kind kind) {
        return Shipped.blueprints().all().stream().filter(one -> one.kind() == kind).map(Blueprint::id).toList();
    }

    /** How many items it comes to with the usual answers. */
    private static int previewed(String backbone, List<String> overlays) {
        return preview(order("SEEN", backbone, overlays)).json().path("items").size();
    }

    private static Answer preview(Map<String, Object> order) {
        return pm.post(Story.REST + "/projects?dryRun=true", order).expect(200);
    }

    private static Map<String, Object> order(String key, String backbone, List<String> overlays) {
        Map<String, Object> order = new LinkedHashMap<>(DemoProject.request(key, "Project " + key));
        order.put("blueprint", backbone);
        order.put("overlays", overlays);
        order.put("totalDays", 200);
        return order;
    }

    private static long median(Callable<?> work) throws Exception {
        long[] rounds = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long started = System.nanoTime();
            work.call();
            rounds[i] = (System.nanoTime() - started) / 1_000_000;
        }
        return LongStream.of(rounds).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
    }
}

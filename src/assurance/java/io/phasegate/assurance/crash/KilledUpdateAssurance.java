package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.AfterClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** R4 for a running project that goes over to a newer method and back: killed again and again, each time further on. */
public class KilledUpdateAssurance {
    private static final String KEY = "KLU";
    private static final String BLUEPRINT = "killed";
    private static final int MOST_KILLS = Volume.of(1, 6);
    private static final int STRIDE = Volume.of(25, 20);
    private static final Map<String, Object> FIGURES = new TreeMap<>();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldCompleteUpdateAndUndoingOnAnH2File() throws Exception {
        kill(KilledOnDatabase.h2File(folder));
    }

    @Test
    public void shouldCompleteUpdateAndUndoingOnPostgres() throws Exception {
        kill(KilledOnDatabase.postgres(folder));
    }

    @AfterClass
    public static void keepFigures() {
        assertThat(FIGURES).as("figures are kept of what was proved").isNotEmpty();
        Figures figures = Figures.of(KilledUpdateAssurance.class,
                "The update of a project's method and its undoing may be killed"
                + " anywhere: they are completed with one entry each, no issue twice, and every issue that nobody edited reworded.");
        FIGURES.forEach(figures::add);
        figures.keep();
    }

    private static void kill(KilledOnDatabase database) throws Exception {
        try (database) {
            KilledHost host = database.host();
            host.prepare();
            Place place = project(host);
            Set<String> before = summaries(place);
            bring(host, file(host).replaceFirst("\nversion: \"[0-9.]+\"", "\nversion: \"99.0\"")
                    .replaceAll("(- code: GZ-F\\S+\\s+names: \\{zh: )", "$1新")
                    .replaceFirst("\ndeliverables:\n", "\ndeliverables:\n"
                    + "  - {code: NEW-1, names: {zh: 新增, en: New}, nature: EXTERNAL, phase: GZ-P2, authors: [V_PM]}\n"));
            FIGURES.put(database.label("kills of one update"), kills(database, ""));
            Set<String> after = summaries(place);
            assertThat(after).hasSize(before.size() + 1).filteredOn(summary -> summary.startsWith("GZ-F")).isNotEmpty()
                    .allMatch(summary -> summary.contains(" 新"));
            assertThat(place.entries("METHOD_UPDATED")).isEqualTo(1);
            FIGURES.put(database.label("issues reworded"), after.stream().filter(summary -> !before.contains(summary))
                    .count() - 1);
            FIGURES.put(database.label("kills of one undoing"), kills(database, "/undo"));
            before.add("NEW-1 新增");
            assertThat(summaries(place)).isEqualTo(before);
            assertThat(place.entries("METHOD_UPDATE_UNDONE")).isEqualTo(1);
            assertThat(place.heads(Map.of())).hasSize(2);
        }
    }

    private static int kills(KilledOnDatabase database, String command) throws Exception {
        LongCommand order = new LongCommand(database.host(), database.runs(), new MethodChange(command));
        order.killEvery(STRIDE, MOST_KILLS);
        assertThat(order.kills()).isPositive();
        return order.kills();
    }

    private static Place project(KilledHost host) {
        bring(host, file(host));
        Map<String, Object> request = new HashMap<>(DemoProject.request(KEY, "Killed while it changed"));
        request.put("blueprint", BLUEPRINT);
        request.put("overlays", List.of());
        Tasks.await(host.as("pm"), host.as("pm").post(Place.REST + "/projects", request).expect(202).json()
                .path("taskId").asText());
        return new Place(host, KEY);
    }

    private static String file(KilledHost host) {
        return host.as("admin").get(Place.REST + "/blueprints/gz-3level/file").expect(200).body()
                .replace("\nid: gz-3level", "\nid: " + BLUEPRINT);
    }

    private static void bring(KilledHost host, String text) {
        host.as("admin").send("POST", Place.REST + "/blueprints", Optional.of(text),
                Map.of("Content-Type", "application/yaml"))
                .expect(201);
    }

    /** Of all issues; fails when there are two of one. */
    private static Set<String> summaries(Place place) {
        List<String> all = place.as("pm").get("/rest/api/2/search?jql=project=" + KEY + "&maxResults=1000&fields=summary").expect(200)
                .json().findValuesAsText("summary");
        assertThat(all).doesNotHaveDuplicates();
        return new HashSet<>(all);
    }

    /** The newer version of the method, or the way back. */
    private static final class MethodChange implements LongCommand.Order {
        private final String command;
        private String task = "";

        MethodChange(String command) {
            this.command = command;
        }

        /** Once; again only when it was given up. */
        @Override
        public String give(KilledHost host) {
            if (task.isEmpty() || state(host).equals("FAILED")) {
                String path = Place.REST + "/projects/" + KEY + "/method";
                String seen = owner(host).get(path).expect(200).tag();
                JsonNode given = owner(host).send("POST", path + command, Optional.empty(),
                        Map.of("If-Match", seen)).expect(202).json();
                task = given.path("taskId").asText();
            }
            return task;
        }

        private String state(KilledHost host) {
            return owner(host).get(Place.REST + "/tasks/" + task).expect(200).json().path("state").asText();
        }

        @Override
        public JiraClient owner(KilledHost host) {
            return host.as("pm");
        }
    }
}

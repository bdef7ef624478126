package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.AfterClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * R4 for what takes long: set-up, the making of a project and the daily round are killed again and again, each time
 * further on, and completed.
 */
public class KilledProvisioningAssurance {
    private static final int MOST_KILLS = Volume.of(2, 8);
    private static final int ISSUES = 36;
    private static final Map<String, Object> FIGURES = new TreeMap<>();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldCompleteSetUpAndProjectOnAnH2File() throws Exception {
        kill(KilledOnDatabase.h2File(folder));
    }

    @Test
    public void shouldCompleteSetUpAndProjectOnPostgres() throws Exception {
        kill(KilledOnDatabase.postgres(folder));
    }

    @AfterClass
    public static void keepFigures() {
        assertThat(FIGURES).as("figures are kept of what was proved").isNotEmpty();
        Figures figures = Figures.of(KilledProvisioningAssurance.class,
                "Set-up, detaching, the making of a project and the daily round may be"
                + " killed anywhere and any number of times: they are completed, and nothing is made or told twice.");
        FIGURES.forEach(figures::add);
        figures.keep();
    }

    private static void kill(KilledOnDatabase database) throws Exception {
        try (database) {
            KilledHost host = database.host();
            LongCommand setUp = new LongCommand(host, database.runs(), new SetUp());
            setUp.killEvery(Volume.of(300, 130), MOST_KILLS);
            JsonNode preview = host.as("admin").get(Place.REST + "/setup").expect(200).json();
            assertThat(preview.path("nothingToDo").asBoolean()).as(preview.toString()).isTrue();
            assertThat(preview.path("objects").findValuesAsText("hostName"))
                    .noneMatch(name -> name.endsWith("(Phasegate)"));
            host.prepare();
            LongCommand project = new LongCommand(host, database.runs(), new NewProject());
            project.killEvery(Volume.of(200, 75), MOST_KILLS);
            assertWhole(new Place(host, NewProject.KEY));
            FIGURES.put(database.label("kills of detaching and attaching"),
                    swapKilled(database, true) + swapKilled(database, false));
            FIGURES.put(database.label("kills of one set-up"), setUp.kills());
            FIGURES.put(database.label("kills of one project"), project.kills());
            KilledRound round = new KilledRound(host, Volume.of(1, 8));
            round.killEvery(Volume.of(5, 3), Volume.of(1, 12));
            round.assertDone();
            FIGURES.put(database.label("kills of the daily round"), round.kills());
        }
    }

    private static int swapKilled(KilledOnDatabase database, boolean away) throws Exception {
        KilledHost host = database.host();
        LongCommand swap = new LongCommand(host, database.runs(), new Swap(away ? "POST" : "DELETE"));
        swap.killEvery(Volume.of(40, 15), Volume.of(1, 4));
        assertThat(host.as("admin").get(Place.REST + "/setup").expect(200).json().path("detached").asBoolean())
                .isEqualTo(away);
        return swap.kills();
    }

    private static void assertWhole(Place place) {
        JsonNode plan = place.as("pm").get(place.path("/plan")).expect(200).json();
        assertThat(plan.findValuesAsText("issueKey")).hasSize(ISSUES).doesNotContain("null").doesNotHaveDuplicates();
        assertThat(place.as("pm").get("/rest/api/2/search?jql=project=" + place.key + "&maxResults=0").expect(200)
                .json()
                .path("total").asInt()).isEqualTo(ISSUES);
        assertThat(place.entries("PROJECT_APPLIED")).isEqualTo(1);
        assertThat(place.heads(Map.of())).hasSize(2);
        assertNoLinkTwice(place);
    }

    private static void assertNoLinkTwice(Place place) {
        JsonNode issues = place.as("pm").get("/rest/api/2/search?jql=project=" + place.key + "&maxResults=100&fields=issuelinks")
                .expect(200).json().path("issues");
        for (JsonNode issue : issues) {
            assertThat(issue.path("fields").path("issuelinks"))
                    .extracting(link -> link.path("type").path("name").asText()
                    + link.path("inwardIssue").path("key").asText() + ">" + link.path("outwardIssue").path("key")
                    .asText())
                    .doesNotHaveDuplicates();
        }
    }

    /** The administrator's set-up. */
    private static final class SetUp implements LongCommand.Order {
        @Override
        public String give(KilledHost host) {
            return owner(host).post(Place.REST + "/setup", Map.of()).expect(202).json().path("taskId").asText();
        }

        @Override
        public JiraClient owner(KilledHost host) {
            return host.as("admin");
        }
    }

    /**
     * Plain workflows in place of ours, or ours again.
     *
     * @param method POST detaches, DELETE attaches
     */
    private record Swap(String method) implements LongCommand.Order {
        @Override
        public String give(KilledHost host) {
            return owner(host).send(method, Place.REST + "/setup/detachment", Optional.of(Map.of()), Map.of())
                    .expect(202).json()
                    .path("taskId").asText();
        }

        @Override
        public JiraClient owner(KilledHost host) {
            return host.as("admin");
        }
    }

    /** A project from a blueprint. */
    private static final class NewProject implements LongCommand.Order {
        static final String KEY = "KLP";

        @Override
        public String give(KilledHost host) {
            return owner(host).post(Place.REST + "/projects?dryRun=false",
                    DemoProject.request(KEY, "Killed while it was made"))
                    .expect(202).json().path("taskId").asText();
        }

        @Override
        public JiraClient owner(KilledHost host) {
            return host.as("pm");
        }
    }
}

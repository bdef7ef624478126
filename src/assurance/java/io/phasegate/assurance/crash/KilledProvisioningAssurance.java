package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.AfterClass;
import org.junit.Assume;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * R4 for what takes long: set-up and the making of a project are killed again and again, each time further on, and
 * completed.
 */
public class KilledProvisioningAssurance {
    private static final int MOST_KILLS = Volume.of(2, 8);
    private static final int ISSUES = 36;
    private static final Map<String, Object> FIGURES = new TreeMap<>();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldCompleteSetUpAndProjectOnAnH2File() throws Exception {
        Path home = folder.getRoot().toPath().resolve("home");
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:file:" + home.resolve("database/sandbox").toAbsolutePath());
        database.setUser("sa");
        kill("H2 file", home, database);
    }

    @Test
    public void shouldCompleteSetUpAndProjectOnPostgres() throws Exception {
        Assume.assumeTrue("PostgreSQL belongs to the full volume", Volume.isFull());
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            kill("PostgreSQL", folder.getRoot().toPath().resolve("home"), server.getPostgresDatabase(), "--database",
                    server.getJdbcUrl("postgres", "postgres"), "--db-user", "postgres");
        }
    }

    @AfterClass
    public static void keepFigures() {
        assertThat(FIGURES).as("figures are kept of what was proved").isNotEmpty();
        Figures figures = Figures.of(KilledProvisioningAssurance.class,
                "Set-up, detaching and the making of a project may be killed anywhere"
                + " and any number of times: they are completed, and nothing is made twice.");
        FIGURES.forEach(figures::add);
        figures.keep();
    }

    private static void kill(String database, Path home, DataSource data, String... options) throws Exception {
        try (KilledHost host = new KilledHost(home, options)) {
            LongCommand setUp = new LongCommand(host, new TaskRuns(data), new SetUp());
            setUp.killEvery(Volume.of(300, 130), MOST_KILLS);
            JsonNode preview = host.as("admin").get(Place.REST + "/setup").expect(200).json();
            assertThat(preview.path("nothingToDo").asBoolean()).as(preview.toString()).isTrue();
            assertThat(preview.path("objects").findValuesAsText("hostName"))
                    .noneMatch(name -> name.endsWith("(Phasegate)"));
            host.prepare();
            LongCommand project = new LongCommand(host, new TaskRuns(data), new NewProject());
            project.killEvery(Volume.of(200, 75), MOST_KILLS);
            assertWhole(new Place(host, NewProject.KEY));
            FIGURES.put(database + ", kills of detaching and attaching",
                    swapKilled(host, data, true) + swapKilled(host, data, false));
            FIGURES.put(database + ", kills of one set-up", setUp.kills());
            FIGURES.put(database + ", kills of one project", project.kills());
        }
    }

    private static int swapKilled(KilledHost host, DataSource data, boolean away) throws Exception {
        LongCommand swap = new LongCommand(host, new TaskRuns(data), new Swap(away ? "POST" : "DELETE"));
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

package io.phasegate.assurance.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.crash.Command;
import io.phasegate.assurance.crash.DocumentStep;
import io.phasegate.assurance.crash.GateStep;
import io.phasegate.assurance.crash.OrganisationStep;
import io.phasegate.assurance.crash.Place;
import io.phasegate.assurance.crash.TaskRuns;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** R5: two nodes with different clocks on one PostgreSQL under a mixed load, one of them killed again and again. */
public class TwoNodesAssurance {
    private static final int KILLS = Volume.of(1, 12);
    private static final long BETWEEN_KILLS_MILLIS = Volume.of(10, 105) * 1000L;
    private static final long TAKEOVER_MILLIS = 60_000;
    private static final int ISSUES = 36;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private EmbeddedPostgres server;
    private Cluster cluster;
    private volatile boolean load = true;

    @Before
    public void start() throws IOException {
        server = EmbeddedPostgres.start();
        cluster = new Cluster(folder.getRoot().toPath(), "--database", server.getJdbcUrl("postgres", "postgres"),
                "--db-user", "postgres");
    }

    @After
    public void stop() throws IOException {
        load = false;
        cluster.close();
        server.close();
    }

    @Test
    public void shouldLoseNothingAndGoOnWhenANodeIsKilled() throws Exception {
        prepare("NDA", "NDB", "NDC");
        int told = rounds();
        shouldRunATaskOnceThatIsOrderedOnBoth();
        List<Writer> writers = List.of(writer("NDA", DocumentStep.all()),
                writer("NDB", List.of(OrganisationStep.values())), gateWriter("NDC"));
        List<Reader> readers = List.of(reader("NDA"), reader("NDB"), reader("NDC"));
        long began = System.currentTimeMillis();
        List<Thread> running = Stream.concat(writers.stream(), readers.stream()).map(Thread::new).toList();
        running.forEach(Thread::start);
        List<Takeover> takeovers = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            takeovers.add(killWhileAProjectIsMade("TK" + (char) ('A' + kill)));
        }
        load = false;
        for (Thread thread : running) {
            thread.join();
        }
        assertThat(Stream.concat(writers.stream().map(Writer::broken), readers.stream().map(Reader::broken))
                .flatMap(Collection::stream))
                .isEmpty();
        assertThat(takeovers).allMatch(one -> one.begun() <= TAKEOVER_MILLIS);
        assertThat(writers).allMatch(writer -> writer.seenByBoth() > 0);
        assertThat(List.of("NDA", "NDB", "NDC")).allSatisfy(this::assertTimesInOrder);
        keep(System.currentTimeMillis() - began, writers, readers, takeovers, told);
    }

    private void prepare(String... keys) {
        new DemoProject(cluster.node(0).base()).prepare();
        for (String key : keys) {
            DemoProject project = new DemoProject(cluster.node(0).base(), key, "Node " + key);
            project.createProject();
            project.staff();
        }
    }

    private int rounds() {
        DailyRounds rounds = new DailyRounds(cluster);
        rounds.prepare();
        return rounds.tellEachOnce(List.of("NDA", "NDB", "NDC", DailyRounds.key()));
    }

    /** Ordered at the same moment on both nodes, a project is made once: one task, one attempt, no issue twice. */
    private void shouldRunATaskOnceThatIsOrderedOnBoth() throws SQLException {
        List<CompletableFuture<Answer>> orders = List.of(0, 1).stream().map(index -> CompletableFuture.supplyAsync(
                () -> give(cluster.node(index), "ONC"))).toList();
        List<Answer> answers = orders.stream().map(CompletableFuture::join).toList();
        assertThat(answers).allMatch(answer -> answer.status() == 202 || isThrough(answer));
        List<String> tasks = answers.stream().filter(answer -> answer.status() == 202)
                .map(answer -> answer.json().path("taskId").asText()).distinct().toList();
        assertThat(tasks).hasSize(1);
        Tasks.await(cluster.node(1).as("pm"), tasks.get(0));
        assertThat(attempts(tasks.get(0))).isEqualTo(1);
        assertWhole("ONC");
    }

    /** Whoever comes when the project is made already is told that its key is in use. */
    private static boolean isThrough(Answer answer) {
        return answer.status() == 400 && answer.json().path("errors").has("key");
    }

    private static String order(Node node, String key) {
        return give(node, key).expect(202).json().path("taskId").asText();
    }

    private static Answer give(Node node, String key) {
        return node.as("pm").post(Place.REST + "/projects?dryRun=false", DemoProject.request(key, "Ordered " + key));
    }

    private Takeover killWhileAProjectIsMade(String key) throws InterruptedException, SQLException {
        Thread.sleep(BETWEEN_KILLS_MILLIS);
        Node victim = cluster.node(0);
        Node survivor = cluster.node(1);
        String task = order(victim, key);
        while (task(survivor, task).path("done").asInt() < 3) {
            Thread.sleep(20);
        }
        assertThat(attempts(task)).as("nobody takes a living task over").isEqualTo(1);
        cluster.kill(victim);
        long killed = System.currentTimeMillis();
        while (attempts(task) < 2) {
            assertThat(System.currentTimeMillis() - killed).as("milliseconds nobody takes the task over")
                    .isLessThan(2 * TAKEOVER_MILLIS);
            Thread.sleep(100);
        }
        long begun = System.currentTimeMillis() - killed;
        Tasks.await(survivor.as("pm"), task);
        long done = System.currentTimeMillis() - killed;
        assertWhole(key);
        cluster.restart(victim);
        return new Takeover(begun, done);
    }

    private static JsonNode task(Node node, String task) {
        return node.as("pm").get(Place.REST + "/tasks/" + task).expect(200).json();
    }

    private int attempts(String task) throws SQLException {
        return new TaskRuns(server.getPostgresDatabase()).attempts(task);
    }

    private void assertWhole(String key) {
        JiraClient pm = cluster.node(cluster.size() - 1).as("pm");
        assertThat(pm.get(Place.REST + "/projects/" + key + "/plan").expect(200).json()
                .findValuesAsText("issueKey")).hasSize(ISSUES)
                .doesNotContain("null").doesNotHaveDuplicates();
        assertThat(pm.get("/rest/api/2/search?jql=project=" + key + "&maxResults=0").expect(200).json()
                .path("total").asInt())
                .isEqualTo(ISSUES);
        assertThat(new Place(cluster, key).entries("PROJECT_APPLIED")).isEqualTo(1);
    }

    /** Though the nodes that wrote the entries in turn have different clocks. */
    private void assertTimesInOrder(String key) {
        for (String stream : List.of("SHARED", "INTERNAL")) {
            assertThat(cluster.as("pm").get(Place.REST + "/projects/" + key + "/journal?maxResults=1000&stream=" + stream).expect(200)
                    .json().findValuesAsText("at").stream().map(Instant::parse)).isSorted();
        }
    }

    private Writer writer(String key, List<Command> commands) {
        return new Writer(new Place(cluster, key), cluster::nodes, commands, () -> load);
    }

    /** All that the gate demands is there before the load begins. */
    private Writer gateWriter(String key) {
        Place place = new Place(cluster, key);
        GateStep.all().get(0).prepare(place);
        return new Writer(place, cluster::nodes, GateStep.all(), () -> load);
    }

    private Reader reader(String key) {
        return new Reader(new Place(cluster, key), () -> load);
    }

    private static void keep(long millis, List<Writer> writers, List<Reader> readers, List<Takeover> takeovers,
            int told) {
        Figures.of(TwoNodesAssurance.class,
                "Two nodes on one PostgreSQL, the clock of one five minutes ahead: what is acknowledged by one is there on the other at once"
                        + " and stays when a node is killed, and its long task is continued by the other within 60 s.")
                .add("seconds under load", millis / 1000)
                .add("minutes between their clocks", Cluster.APART.toMinutes())
                .add("nodes killed", takeovers.size())
                .add("commands acknowledged", writers.stream().mapToInt(Writer::acknowledged).sum())
                .add("commands lost or done twice", 0)
                .add("of these asked for on both nodes at once",
                        writers.stream().mapToInt(Writer::seenByBoth).sum())
                .add("missed deadlines told once by two daily rounds at the same moment", told)
                .add("requests broken off by a kill", writers.stream().mapToInt(Writer::unknown).sum())
                .add("reads answered", readers.stream().mapToInt(Reader::answers).sum())
                .add("slowest takeover in seconds", takeovers.stream().mapToLong(Takeover::begun).max()
                .orElse(0) / 1000)
                .add("slowest completion after the kill in seconds", takeovers.stream().mapToLong(Takeover::done)
                .max().orElse(0) / 1000)
                .keep();
    }

    /** Milliseconds from the kill until the other node went on with the task, and until it was done. */
    private record Takeover(long begun, long done) {
    }
}

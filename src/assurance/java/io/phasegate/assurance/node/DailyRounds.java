package io.phasegate.assurance.node;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.crash.Place;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;

/** The daily round, due on both nodes at the same moment: each missed deadline is told by one of them. */
final class DailyRounds {
    private static final String KEY = "DLN";
    private static final String PATH = Place.REST + "/projects/" + KEY;
    private final Cluster cluster;

    DailyRounds(Cluster cluster) {
        this.cluster = cluster;
    }

    /** A contract was signed weeks ago, and nobody wrote the notice that is due after it. */
    void prepare() {
        Map<String, Object> request = new HashMap<>(DemoProject.request(KEY, "Deadlines"));
        request.put("startDate", LocalDate.now().minusDays(20).toString());
        request.put("overlays", List.of("yy-pp003", "sc-track"));
        Tasks.await(cluster.node(0).as("pm"), cluster.node(0).as("pm")
                .post(Place.REST + "/projects?dryRun=false", request).expect(202).json().path("taskId").asText());
        new DemoProject(cluster.node(0).base(), KEY, "Deadlines").staff();
        JiraClient pm = cluster.node(0).as("pm");
        for (JsonNode one : pm.get(PATH + "/organisation").expect(200).json().path("members")) {
            if (account(pm, one).equals("consultant")) {
                pm.post(PATH + "/organisation/assignments", Map.of("memberId", one.path("id").asLong(), "role", "V_GMO",
                        "start", LocalDate.now().toString(), "fullTime", true)).expect(201);
            }
        }
    }

    private static String account(JiraClient pm, JsonNode member) {
        return pm.get(PATH + "/organisation/members/" + member.path("id").asLong()).expect(200).json().path("account")
                .asText();
    }

    /** @param keys of all projects; @return how many were told by both together */
    int tellEachOnce(List<String> keys) {
        List<CompletableFuture<Integer>> rounds = cluster.nodes().stream()
                .map(node -> CompletableFuture.supplyAsync(() -> round(node))).toList();
        int told = rounds.stream().mapToInt(CompletableFuture::join).sum();
        assertThat(told).isPositive().isEqualTo(keys.stream().mapToInt(this::escalated).sum());
        assertThat(cluster.nodes()).allSatisfy(node -> assertThat(round(node)).isZero());
        return told;
    }

    private static int round(Node node) {
        return node.as("admin").post(Place.REST + "/deadlines/escalation", Map.of()).expect(200).json().path("told")
                .asInt();
    }

    private int escalated(String key) {
        JsonNode deadlines = cluster.as("pm").get(Place.REST + "/projects/" + key + "/deadlines").expect(200).json();
        return (int) StreamSupport.stream(deadlines.path("values").spliterator(), false)
                .filter(one -> one.path("escalatedAt").isTextual()).count();
    }

    static String key() {
        return KEY;
    }
}

package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Test;

/** Blueprints that an administrator takes out, changes and brings in again, over REST in the packaged jar. */
public class CustomBlueprintIT {
    private static final String REST = "/rest/phasegate/1.0/blueprints";
    private static final Map<String, String> YAML = Map.of("Content-Type", "application/yaml");
    private static final String RUN = Long.toString(System.currentTimeMillis() / 1000, 36);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JiraClient admin = JiraClient.login(RunningSandbox.base(), "admin");
    private final String own = "own-" + RUN + "-" + NUMBER.incrementAndGet();

    @After
    public void remove() {
        admin.delete(REST + "/" + own);
    }

    @Test
    public void shouldGiveBackTheVeryFileThatWasBroughtIn() {
        String changed = file("sc-impl").replace("\nid: sc-impl", "\nid: " + own);
        bring(changed).expect(201);

        assertThat(file(own)).isEqualTo(changed);
        assertThat(admin.get(REST + "/" + own).expect(200).json().path("work").path("phases"))
                .isEqualTo(admin.get(REST + "/sc-impl").expect(200).json().path("work").path("phases"));
        assertThat(admin.get(REST).json().path("values").findValuesAsText("id")).contains(own, "sc-impl");
    }

    @Test
    public void shouldNameEveryProblemWithItsLineAndWriteNothing() {
        String faulty = file("yy-pp003").replace("\nid: yy-pp003", "\nid: " + own)
                .replace("kind: OVERLAY", "kind: NOTHING")
                .replace("\nseed:", "\nsead:");

        JiraClient.Answer answer = bring(faulty).expect(400);
        assertThat(answer.json().path("errors").fieldNames()).toIterable().hasSizeGreaterThan(2)
                .allMatch(field -> field.matches("[0-9]+ .*"));
        assertThat(admin.get(REST + "/" + own).status()).isEqualTo(404);
        assertThat(admin.send("POST", REST + "?dryRun=true", Optional.of(faulty), YAML).expect(200).json()
                .path("problems"))
                .hasSizeGreaterThan(2).allSatisfy(problem -> assertThat(problem.path("line").asInt()).isPositive());
    }

    @Test
    public void shouldRunAProjectByIt() {
        bring(file("gz-3level").replace("\nid: gz-3level", "\nid: " + own)).expect(201);
        JiraClient pm = JiraClient.login(RunningSandbox.base(), "pm");
        Map<String,
                Object> request = new HashMap<>(DemoProject.request("C" + RUN.toUpperCase(Locale.ROOT),
                "Custom " + RUN));
        request.put("blueprint", own);
        request.put("overlays", List.of());
        Tasks.await(pm, pm.post("/rest/phasegate/1.0/projects", request).expect(202).json().path("taskId").asText());

        assertThat(admin.delete(REST + "/" + own).status()).isEqualTo(409);
        assertThat(pm.get("/rest/phasegate/1.0/projects/" + request.get("key")).expect(200).json()
                .path("blueprints").path(0).path("id")
                .asText()).isEqualTo(own);
    }

    @Test
    public void shouldRefuseToApplyAnotherTextThanWasPreviewed() {
        String text = file("gz-3level").replace("\nid: gz-3level", "\nid: " + own);
        bring(text).expect(201);
        JiraClient pm = JiraClient.login(RunningSandbox.base(), "pm");
        Map<String,
                Object> request = new HashMap<>(DemoProject.request("P" + RUN.toUpperCase(Locale.ROOT),
                "Previewed " + RUN));
        request.putAll(Map.of("blueprint", own, "overlays", List.of()));
        String seen = pm.post("/rest/phasegate/1.0/projects?dryRun=true", request).expect(200).tag();
        bring(text.replaceFirst("\nversion: \"[0-9.]+\"", "\nversion: \"7.0\"")).expect(201);

        assertThat(pm.send("POST", "/rest/phasegate/1.0/projects", Optional.of(request), Map.of("If-Match", seen))
                .status()).isEqualTo(412);
        assertThat(pm.get("/rest/phasegate/1.0/projects/" + request.get("key")).status()).isEqualTo(404);
    }

    @Test
    public void shouldRefuseShippedIdsAndWhatIsNoText() {
        assertThat(bring(file("gz-3level")).expect(400).json().path("errors").fieldNames()).toIterable()
                .anyMatch(field -> field.endsWith(" id"));
        assertThat(bring("a: \"" + "x".repeat(3_000_000) + "\"").status()).isEqualTo(400);
        assertThat(admin.delete(REST + "/gz-3level").status()).isEqualTo(409);
        assertThat(JiraClient.login(RunningSandbox.base(), "pm").send("POST", REST, Optional.of("id: x"), YAML)
                .status()).isEqualTo(403);
    }

    private String file(String id) {
        return admin.get(REST + "/" + id + "/file").expect(200).body();
    }

    private JiraClient.Answer bring(String text) {
        return admin.send("POST", REST, Optional.of(text), YAML);
    }
}

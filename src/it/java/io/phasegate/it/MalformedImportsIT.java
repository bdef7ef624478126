package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.blueprint.SpoiltFiles;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/**
 * Malformed files that an administrator brings in over REST: each is refused with lines and reasons, and no row of any
 * table of the host or of the plugin is another afterwards.
 */
public class MalformedImportsIT {
    private static final String REST = "/rest/phasegate/1.0/blueprints";
    private static final Map<String, String> YAML = Map.of("Content-Type", "application/yaml");
    private static final int EXCERPTS = 400;
    private static final int WHOLE = 50;
    private static final List<String> NO_BLUEPRINTS = List.of(" ", "\n\n", "null", "~", "[]", "{}", "- a\n- b", "42",
            "id: x", "{\"id\": \"x\"}", "<html><body>no</body></html>", "<?xml version=\"1.0\"?><a/>", "\uFEFFid: x",
            "id: &a x\nversion: *a", "[".repeat(5_000), "id: \"" + "x".repeat(400_000) + "\"", "k: 1\n".repeat(2_000),
            "---\nid: x\n---\nid: y", "id: !!java.net.URL http://localhost", "? [a]\n: b", "\u0000",
            "%YAML 9.9\n---\na");

    private final JiraClient admin = JiraClient.login(RunningSandbox.base(), "admin");
    private final SpoiltFiles files = new SpoiltFiles(4_2026);
    private JsonNode before;

    @Before
    public void count() {
        before = rows();
        assertThat(before.size()).isGreaterThan(20);
    }

    @Test
    public void shouldRefuseEveryExcerptAndWriteNothing() {
        malformed(files::excerpt, EXCERPTS).forEach(this::refused);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    public void shouldRefuseEveryWholeFileAndWriteNothing() {
        malformed(files::whole, WHOLE).forEach(this::refused);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    public void shouldRefuseWhatIsNoBlueprintAtAllAndWriteNothing() {
        NO_BLUEPRINTS.forEach(this::refused);
        assertThat(rows()).isEqualTo(before);
    }

    /** That something is written is seen, or the other tests would say nothing. */
    @Test
    public void shouldSeeTheRowsOfAFileThatIsKept() {
        String own = "seen-" + Long.toString(System.currentTimeMillis(), 36);
        bring("", admin.get(REST + "/yy-pp003/file").expect(200).body().replace("\nid: yy-pp003", "\nid: " + own))
                .expect(201);
        assertThat(rows()).isNotEqualTo(before);
        admin.delete(REST + "/" + own);
    }

    private void refused(String text) {
        Answer refused = bring("", text);
        assertThat(refused.status()).as(refused + " for " + text).isEqualTo(400);
        assertThat(refused.json().path("errors").properties()).isNotEmpty().allSatisfy(error -> {
            assertThat(error.getKey()).matches("(?s)[0-9]+( .*)?");
            assertThat(error.getValue().asText()).isNotBlank().doesNotContain("phasegate.");
        });
        assertThat(bring("?dryRun=true", text).expect(200).json().path("problems")).isNotEmpty();
    }

    /** Under ids of their own, and only what the reader does not take for a blueprint. */
    private static Stream<String> malformed(Supplier<String> files, int number) {
        return Stream.generate(files).map(text -> text.replaceFirst("(?m)^id: ", "id: own-"))
                .filter(text -> !new BlueprintReader().read("any.yaml", text).problems().isEmpty()).limit(number);
    }

    private Answer bring(String query, String text) {
        return admin.send("POST", REST + query, Optional.of(text), YAML);
    }

    private JsonNode rows() {
        return admin.get("/sandbox/rows").expect(200).json();
    }
}

package io.phasegate.assurance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.phasegate.demo.JiraClient;
import io.phasegate.it.RunningSandbox;
import io.phasegate.it.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

/** A custom blueprint with every kind of criterion is imported, applied and walked to its last gate, over REST. */
public class EveryCriterionIT {
    private static final String KEY = "EVERY";

    @Test
    public void shouldWalkAnImportedBlueprintWithEveryKindOfCriterion() throws IOException {
        admin().send("POST", Story.REST + "/blueprints", Optional.of(text()),
                Map.of("Content-Type", "application/yaml")).expect(201);
        Set<String> satisfied = new TreeSet<>();
        ProjectWalk walk = new ProjectWalk(RunningSandbox.base(), KEY, satisfied).apply("every-criterion", List.of());
        countsByItsQuery();

        assertThat(walk.toTheEnd().project().path("phases")).hasSize(2)
                .allSatisfy(phase -> assertThat(phase.path("state").asText()).isEqualTo("PASSED"));
        assertThat(satisfied.stream().map(kind -> kind.replace("=SATISFIED", "")).collect(Collectors.toSet()))
                .isEqualTo(published());
    }

    /** Every kind that the published schema knows. */
    private static Set<String> published() throws IOException {
        Set<String> kinds = new TreeSet<>();
        new ObjectMapper().readTree(Path.of("docs", "blueprint.schema.json").toFile())
                .at("/$defs/criterion/properties/kind/enum").forEach(kind -> kinds.add(kind.asText()));
        return kinds;
    }

    /** An issue that the query finds holds the gate, wherever it is; without it the criterion is satisfied. */
    private static void countsByItsQuery() {
        Story story = new Story(RunningSandbox.base(), KEY);
        due(story, "2019-12-31");
        assertThat(result(story, "none-overdue")).isEqualTo("UNSATISFIED");
        due(story, "2030-12-31");
        assertThat(result(story, "none-overdue")).isEqualTo("SATISFIED");
    }

    private static void due(Story story, String day) {
        story.as(Cast.VENDOR).put("/rest/api/2/issue/" + story.issue("EC-D1"),
                Map.of("fields", Map.of("duedate", day))).expect(204);
    }

    private static String result(Story story, String key) {
        for (JsonNode criterion : story.gate(Cast.VENDOR, "EC-G1").path("criteria")) {
            if (criterion.path("key").asText().equals(key)) {
                return criterion.path("result").asText();
            }
        }
        throw new AssertionError(key);
    }

    private static String text() throws IOException {
        try (InputStream file = EveryCriterionIT.class.getResourceAsStream("/every-criterion.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JiraClient admin() {
        return JiraClient.login(RunningSandbox.base(), "admin");
    }
}

package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** docs/blueprint.schema.json says what the reader says, as far as a schema can. */
public class BlueprintSchemaTest {
    private static final List<List<String>> FAULTS = List.of(List.of("version: \"2.1\"", "version: two"),
            List.of("kind: FULL", "kind: HALF"), List.of("id: whole", "id: Whole"), List.of("seed: \"S9\"\n", ""),
            List.of("purpose: {zh: 用途, en: Purpose}", "purpose: {zh: 用途}"), List.of("sides: [CUSTOMER]", "sides: []"),
            List.of("  - code: T_AUDIT", "  - code: V_AUDIT"), List.of("letter: A", "letter: X"),
            List.of("kind: BODY_HEAD", "kind: MAGIC"),
            List.of("parameters: {body: LEAD, role: C_TOP}", "parameters: {body: LEAD}"),
            List.of("parameters: {body: LEAD, side: VENDOR}", "parameters: {body: LEAD, side: NOBODY}"),
            List.of("canonical: [PREP]", "canonical: [SOMETIME]"), List.of("share: {normal: 39.5}\n", "months2: 3\n"),
            List.of("deciders: [C_TOP, V_PM]", "deciders: []"),
            List.of("parameters: {deliverable: D-1}", "parameters: {}"),
            List.of("tickedBy: [V_PM]", "tickedBy: []"),
            List.of("workingModes: [MEETING, VIDEO]", "workingModes: [SHOUTING]"),
            List.of("reviews: [V_PM, C_TOP]", "reviews: [V_PM, C_TOP, V_PM]"),
            List.of("signers:\n      - {role: V_PM", "signers:\n      - {role: C_TOP"),
            List.of("authors: [V_PM]\n    signers", "signers"),
            List.of("kind: KICKOFF", "kind: PARTY"), List.of("forms: [THEORY, CASE]", "forms: [NONE]"),
            List.of("hours: 16", "hours: many"),
            List.of("event: CONTRACT_SIGNED", "event: MOON"), List.of("classes: [A, F]", "classes: [A, X]"),
            List.of("done: [{event: REQUEST_ANSWERED}", "done: [{event: MOON}"),
            List.of("whileTraining: true", "whileTraining: often"), List.of("limit: 2", "limit: -2"),
            List.of("unit: WD", "unit: YEARS"),
            List.of("direction: AFTER", "direction: ASIDE"), List.of("kind: RISK", "kind: LUCK"),
            List.of("kind: YES_NO", "kind: MAYBE"),
            List.of("maximum: 9", "maximum: 99"), List.of("when: hardware", "when: \"perhaps hardware\""),
            List.of("mandatory: false\n    waivable", "mandatory: perhaps\n    waivable"),
            List.of("category: SCHEME", "category: POEM"),
            List.of("statedMonths: 6", "statedMonths: six"), List.of("key: M-1", "key: 1-M"),
            List.of("copies: 2", "copys: 2"), List.of("en: Everything}", "en: \"<script>\"}"));

    private final JsonSchema schema = schema();

    @Test
    public void shouldAcceptEveryShippedFileAndTheOneWithEveryKey() throws IOException {
        assertThat(said(AFile.whole())).isEmpty();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/blueprints"))) {
            assertThat(files).hasSizeGreaterThan(23).allSatisfy(file -> assertThat(said(Files.readString(file)))
                    .isEmpty());
        }
    }

    @Test
    public void shouldRefuseEachFaultAsTheReaderDoes() throws IOException {
        String whole = AFile.whole();
        for (List<String> fault : FAULTS) {
            assertThat(whole).contains(fault.get(0));
            String faulty = whole.replace(fault.get(0), fault.get(1));

            assertThat(said(faulty)).as("schema on " + fault).isNotEmpty();
            assertThat(new BlueprintReader().read("whole.yaml", faulty).problems()).as("reader on " + fault)
                    .isNotEmpty()
                    .allMatch(problem -> problem.line() > 0);
        }
    }

    private Set<ValidationMessage> said(String yaml) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode node = new ObjectMapper().valueToTree(tree);
        return schema.validate(node);
    }

    private static JsonSchema schema() {
        try {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(Files.readString(Path.of("docs/blueprint.schema.json")));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

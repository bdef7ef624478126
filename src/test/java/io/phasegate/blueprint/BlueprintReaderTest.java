package io.phasegate.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import io.phasegate.language.model.Message;
import java.util.List;
import org.junit.Test;

public class BlueprintReaderTest {
    private static final String PHASE = """
            phases:
              - key: A
                sequence: 1
                names: {zh: 阶段, en: Phase}
                canonical: [PREP]
                leadRole: V_PM
                share: {normal: 100}
                goal: {zh: 目标, en: Goal}
            """;
    private static final String ROLE = """
            roles:
              - {code: V_PM, names: {zh: 项目经理, en: Manager}, side: VENDOR, minimum: 1}
            """;
    private static final String HEAD = """
            id: test
            version: "1.0"
            kind: FULL
            seed: none
            names: {zh: 名称, en: Name}
            purpose: {zh: 用途, en: Purpose}
            """;

    @Test
    public void shouldReadTheSmallestBlueprint() {
        assertThat(read(HEAD + ROLE + PHASE).problems()).isEmpty();
        assertThat(read(HEAD + ROLE + PHASE).blueprint()).isPresent();
    }

    @Test
    public void shouldNameLineAndKeyOfAMissingTranslation() {
        Reading reading = read((HEAD + ROLE + PHASE).replace("{zh: 目标, en: Goal}", "{zh: 目标}"));

        assertThat(reading.blueprint()).isEmpty();
        assertThat(reading.problems()).containsExactly(
                new Problem("test.yaml", 16, "phases[0].goal.en", Message.of("phasegate.blueprint.problem.key-missing",
                "en")));
    }

    @Test
    public void shouldReportAllProblemsOfAFileAtOnce() {
        List<Problem> problems = read(HEAD.replace("FULL", "HALF") + ROLE.replace("V_PM", "C_PM") + PHASE).problems();

        assertThat(keys(problems)).containsExactlyInAnyOrder("kind", "roles[0].code", "phases[0].leadRole");
    }

    @Test
    public void shouldRefuseAMisspelledKey() {
        assertThat(keys(read(HEAD + ROLE + PHASE + "taks: []\n").problems())).containsExactly("taks");
    }

    @Test
    public void shouldRefuseTheSameKeyTwiceWhateverItsCase() {
        String second = PHASE.replace("phases:\n", "").replace("key: A", "key: a").replace("sequence: 1",
                "sequence: 2");

        assertThat(reasons(read(HEAD + ROLE + PHASE.replace("100", "50") + second.replace("100", "50"))))
                .containsExactly("key-twice");
    }

    @Test
    public void shouldRefuseSharesThatDoNotSumToHundred() {
        assertThat(reasons(read(HEAD + ROLE + PHASE.replace("100", "90")))).containsExactly("shares-not-hundred");
    }

    @Test
    public void shouldRefuseAnUnknownKindOfCheck() {
        String check = "orgChecks:\n  - {key: X, kind: MAGIC, severity: ERROR, text: {zh: 文, en: Text}}\n";

        assertThat(reasons(read(HEAD + ROLE + check + PHASE))).containsExactly("not-one-of");
    }

    @Test
    public void shouldRefuseACheckWithoutItsParameter() {
        String check = "orgChecks:\n  - {key: X, kind: FULL_TIME, severity: ERROR, text: {zh: 文, en: Text}}\n";

        assertThat(reasons(read(HEAD + ROLE + check + PHASE))).containsExactly("key-missing");
    }

    @Test
    public void shouldRefuseAnInternalDeliverableThatTheCustomerSigns() {
        String deliverables = """
                deliverables:
                  - code: D-1
                    names: {zh: 文档, en: Document}
                    nature: INTERNAL
                    phase: A
                    authors: [V_PM]
                    confirmedBy: [V_PM]
                """;

        assertThat(reasons(read(HEAD + ROLE + PHASE + deliverables))).containsExactly("internal-for-customer");
    }

    @Test
    public void shouldRefuseAliasesBecauseTheyCanExplode() {
        assertThat(reasons(read("a: &x [1]\nb: *x\n"))).containsExactly("alias");
    }

    @Test
    public void shouldRefuseDeepNesting() {
        assertThat(reasons(read("[".repeat(100) + "]".repeat(100)))).containsExactly("too-deep");
    }

    @Test
    public void shouldRefuseAHugeFile() {
        assertThat(reasons(read("# " + "x".repeat(600_000)))).containsExactly("too-large");
    }

    @Test
    public void shouldNeverInstantiateClassesThatAFileNames() {
        assertThat(reasons(read("!!javax.script.ScriptEngineManager [x]\n"))).containsExactly("not-a-mapping");
    }

    @Test
    public void shouldSurviveAnEmptyFile() {
        assertThat(reasons(read(""))).containsExactly("not-a-mapping");
    }

    private static Reading read(String text) {
        return new BlueprintReader().read("test.yaml", text);
    }

    private static List<String> keys(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }

    private static List<String> reasons(Reading reading) {
        return reading.problems().stream().map(problem -> problem.reason().key())
                .map(key -> key.replace("phasegate.blueprint.problem.", "")).toList();
    }
}

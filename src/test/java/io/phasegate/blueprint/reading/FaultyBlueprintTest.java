package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.Problem;
import java.io.IOException;
import java.util.List;
import org.junit.Test;

/** One fault in an otherwise whole file is named once, at the key where it stands. */
public class FaultyBlueprintTest {
    @Test
    public void shouldNameEveryMisspelledKeyAtItsPlace() throws IOException {
        assertUnknown("incompleteNote: {zh: 缺一页, en: One page is missing}", "incompleteNote: {zh: 缺, en: x, fr: y}",
                "incompleteNote.fr");
        assertUnknown("    parent: LEAD", "    parent: LEAD\n    boss: x", "bodies[1].boss");
        assertUnknown("    perDepartment: true", "    perDepartment: true\n    perTeam: x", "roles[0].perTeam");
        assertUnknown("en: Approves members}", "en: Approves members, fr: y}", "roles[0].duties[0].fr");
        assertUnknown("letter: A, object: A}", "letter: A, object: A, why: x}", "responsibilities[0].why");
        assertUnknown("    severity: ERROR", "    severity: ERROR\n    gravity: x", "orgChecks[0].gravity");
        assertUnknown("role: C_TOP}\n  - key: SIDED", "role: C_TOP, phase: A}\n  - key: SIDED",
                "orgChecks[0].parameters.phase");
        assertUnknown("  - key: R1", "  - key: R1\n    weight: 3", "rules[0].weight");
    }

    @Test
    public void shouldNameMisspelledKeysOfPhasesAndWork() throws IOException {
        assertUnknown("    sequence: 2", "    sequence: 2\n    length: 3", "phases[0].length");
        assertUnknown("share: {normal: 39.5}", "share: {normal: 39.5, usual: 1}", "phases[1].share.usual");
        assertUnknown("        kind: EXIT", "        kind: EXIT\n        door: x", "phases[1].gates[0].door");
        assertUnknown("            mandatory: false", "            mandatory: false\n            must: x",
                "phases[1].gates[0].criteria[0].must");
        assertUnknown("    outputs: [D-1]", "    outputs: [D-1]\n    inputs: [D-1]", "tasks[0].inputs");
        assertUnknown("    waivable: true", "    waivable: true\n    optional: x", "deliverables[0].optional");
        assertUnknown("{role: C_TOP, kind: SIGN}", "{role: C_TOP, kind: SIGN, side: VENDOR}",
                "deliverables[0].signers[0].side");
    }

    @Test
    public void shouldNameWhatIsMissing() throws IOException {
        assertSaid("version: \"2.1\"\n", "", "version key-missing");
        assertSaid("purpose: {zh: 用途, en: Purpose}\n", "", "purpose key-missing");
        assertSaid("    sides: [CUSTOMER]\n", "", "bodies[1].sides key-missing");
        assertSaid("    canonical: [PREP]\n", "", "phases[1].canonical key-missing");
        assertSaid("    authors: [V_PM]\n    reviews", "    reviews", "deliverables[0].authors key-missing");
        assertSaid("            tickedBy: [V_PM]\n", "", "phases[1].gates[0].criteria[0].tickedBy key-missing");
        assertSaid("        deciders: [C_TOP, V_PM]\n", "", "phases[1].gates[0].deciders gate-without-decider");
        assertSaid("parameters: {deliverable: D-1}", "parameters: {}",
                "phases[1].gates[0].criteria[3].parameters key-missing");
        assertSaid("    phase: A\n    names: {zh: 任务", "    names: {zh: 任务", "tasks[0].phase key-missing");
    }

    @Test
    public void shouldMissTheShareOfAPhase() throws IOException {
        assertThat(AFile.problems("    share: {normal: 39.5}\n", "")).contains("phases[1].share key-missing");
    }

    @Test
    public void shouldMissPhases() {
        assertThat(said("id: some-id\n")).contains("key-missing");
        assertThat(new BlueprintReader().read("x.yaml", "id: some-id\n").problems()).extracting(Problem::key)
                .contains("phases");
    }

    @Test
    public void shouldNameWhatRefersToNothing() throws IOException {
        assertSaid("headRole: C_TOP", "headRole: C_BOSS", "bodies[0].headRole unknown-role");
        assertSaid("parent: LEAD", "parent: HEAD", "bodies[1].parent unknown-body");
        assertSaid("letter: R, object: D-1", "letter: R, object: D-9", "responsibilities[1].object unknown-object");
        assertSaid("participants: [V_PM]", "participants: [V_PM, V_X]", "tasks[0].participants unknown-role");
        assertSaid("outputs: [D-1]", "outputs: [D-9]", "tasks[0].outputs unknown-deliverable");
        assertSaid("{phase: A}", "{phase: Z}", "phases[0].gates[0].criteria[0].parameters.phase unknown-phase");
        assertSaid("\"FULL, SIDED\"", "\"FULL, HALF\"",
                "phases[1].gates[0].criteria[1].parameters.checks unknown-check");
        assertSaid("{bodies: LEAD}", "{bodies: \"LEAD, X\"}",
                "phases[1].gates[0].criteria[2].parameters.bodies unknown-body");
        assertSaid("archivedBy: [V_PM]", "archivedBy: [V_X]", "deliverables[0].archivedBy unknown-role");
    }

    @Test
    public void shouldNameWhatIsNoValue() throws IOException {
        assertSaid("standalone: true", "standalone: yes", "standalone not-a-flag");
        assertSaid("minimum: 1", "minimum: many", "roles[0].minimum not-a-number");
        assertSaid("letter: A", "letter: X", "responsibilities[0].letter not-one-of");
        assertSaid("workingModes: [MEETING, VIDEO]", "workingModes: [MEETING, DREAM]",
                "tasks[0].workingModes not-one-of");
        assertSaid("id: whole", "id: Whole File", "id id-malformed");
        assertSaid("key: kick-off", "key: \"kick:off\"", "phases[1].gates[0].criteria[0].key key-malformed");
        assertSaid("kind: MANUAL", "kind: MAGIC", "phases[1].gates[0].criteria[0].kind not-one-of");
    }

    @Test
    public void shouldNameWhatHasTheWrongForm() throws IOException {
        assertSaid("sides: [CUSTOMER]\n", "sides: CUSTOMER\n", "bodies[1].sides not-a-list",
                "bodies[1].sides key-missing");
        assertSaid("version: \"2.1\"", "version: [2]", "version not-a-text", "version key-missing");
        assertSaid("purpose: {zh: 决策, en: Decides}", "purpose: Decides", "bodies[0].purpose not-a-mapping");
        assertSaid("rules:\n  - key: R1\n    text: {zh: 规则, en: Rule}", "rules: [R1]", "rules not-a-mapping");
    }

    @Test
    public void shouldRefuseARoleThatBearsTheLetterOfTheOtherSide() throws IOException {
        assertThat(AFile.problems("names: {zh: 经理, en: Manager}\n    side: VENDOR",
                "names: {zh: 经理, en: Manager}\n    side: CUSTOMER"))
                .containsExactly("roles[1].code role-of-other-side");
    }

    @Test
    public void shouldRefuseTheSameKeyTwiceInOneMapping() throws IOException {
        assertSaid("seed: \"S9\"", "seed: \"S9\"\nseed: \"S9\"", "seed key-twice");
        assertSaid("    side: VENDOR", "    side: VENDOR\n    side: VENDOR", "roles[1].side key-twice");
    }

    @Test
    public void shouldRefuseTwoPhasesOfOneSequence() throws IOException {
        assertSaid("sequence: 2", "sequence: 1", "phases sequence-twice");
    }

    @Test
    public void shouldRefuseMoreThanTwoReviews() throws IOException {
        assertSaid("reviews: [V_PM, C_TOP]", "reviews: [V_PM, C_TOP, V_PM]",
                "deliverables[0].reviews too-many-reviews");
    }

    @Test
    public void shouldRefuseNamesThatFitInNoColumn() throws IOException {
        assertThat(AFile.problems("en: Everything}", "en: " + "x".repeat(150) + "}")).isEmpty();
        assertSaid("en: Everything}", "en: " + "x".repeat(151) + "}", "names name-too-long");
        assertSaid("{zh: 全部,", "{zh: " + "全".repeat(151) + ",", "names name-too-long");
    }

    @Test
    public void shouldNameTheLineWhereTheMarkupOfANameStands() throws IOException {
        assertSaid("en: Everything}", "en: \"<script>alert(1)</script>\"}", "names name-with-markup");
        assertSaid("{zh: 全部,", "{zh: \"<b>全部\",", "names name-with-markup");
        assertSaid("en: Sponsor}", "en: \"Sponsor -> owner\"}", "roles[0].names name-with-markup");
    }

    @Test
    public void shouldRefuseSharesOutOfTheirOwnRange() throws IOException {
        assertSaid("{minimum: 50,", "{minimum: 61,", "phases[0].share.normal share-out-of-range");
        assertSaid("maximum: 70}", "maximum: 60}", "phases[0].share.normal share-out-of-range");
        assertThat(AFile.problems("maximum: 70}", "maximum: 60.5}")).isEmpty();
        assertThat(AFile.problems("{minimum: 50,", "{minimum: 60.5,")).isEmpty();
    }

    @Test
    public void shouldAllowForRoundedShares() throws IOException {
        assertThat(AFile.problems("{normal: 39.5}", "{normal: 39.6}")).isEmpty();
        assertSaid("{normal: 39.5}", "{normal: 39.61}", "phases shares-not-hundred");
        assertSaid("{normal: 39.5}", "{normal: 39.3}", "phases shares-not-hundred");
    }

    @Test
    public void shouldRefuseAnInternalDocumentThatMeetsTheCustomer() throws IOException {
        String internal = "nature: INTERNAL\n    phase: A\n    authors: [V_PM]\n    signers:\n      - {role: V_PM";
        assertSaid(internal, internal.replace("{role: V_PM", "{role: C_TOP"),
                "deliverables[1].nature internal-for-customer");
    }

    @Test
    public void shouldNameTheLineWhereAFaultStands() throws IOException {
        List<Problem> problems = new BlueprintReader()
                .read("whole.yaml", AFile.whole().replace("letter: A", "letter: X"))
                .problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("whole.yaml");
            assertThat(problem.line()).isEqualTo(39);
        });
    }

    @Test
    public void shouldListFaultsInTheOrderOfTheFile() throws IOException {
        String faulty = AFile.whole().replace("outputs: [D-1]", "outputs: [D-9]")
                .replace("headRole: C_TOP", "headRole: C_X");
        assertThat(new BlueprintReader().read("whole.yaml", faulty).problems()).extracting(Problem::key)
                .containsExactly("bodies[0].headRole", "tasks[0].outputs");
    }

    @Test
    public void shouldNameTheLineWhereTheTextIsNoYaml() {
        List<Problem> problems = new BlueprintReader().read("x.yaml", "id: x\nnames: {zh: [\n").problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.reason().key()).endsWith("malformed");
            assertThat(problem.line()).isGreaterThan(1);
        });
    }

    @Test
    public void shouldAllowTwelveLevelsAndNoMore() {
        assertThat(said("a: " + "[".repeat(11) + "]".repeat(11))).doesNotContain("too-deep");
        assertThat(said("a: " + "[".repeat(12) + "]".repeat(12))).containsExactly("too-deep");
    }

    @Test
    public void shouldAllowAFileOfTheLargestSizeAndNoMore() {
        assertThat(said("#" + "x".repeat(YamlText.MAX_CHARACTERS - 1))).doesNotContain("too-large");
        assertThat(said("#" + "x".repeat(YamlText.MAX_CHARACTERS))).containsExactly("too-large");
    }

    private static List<String> said(String text) {
        return new BlueprintReader().read("x.yaml", text).problems().stream()
                .map(problem -> problem.reason().key().replace("phasegate.blueprint.problem.", "")).toList();
    }

    private static void assertUnknown(String present, String other, String key) throws IOException {
        assertSaid(present, other, key + " key-unknown");
    }

    private static void assertSaid(String present, String other, String... problems) throws IOException {
        assertThat(AFile.problems(present, other)).as(other).containsExactly(problems);
    }
}

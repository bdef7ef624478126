package io.phasegate.blueprint.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/** Files that are made to harm are refused within a second, and no more than 64 MB are ever asked for. */
public class HostileFilesTest {
    private static final long SECOND = 1_000_000_000L;
    private static final long MOST_BYTES = 64L << 20;

    @Test
    public void shouldRefuseAnchorsAndEntityBombs() {
        refused("a: &a [x, x]\n" + IntStream.range(0, 30).mapToObj(i -> "b" + i + ": [*a, *a, *a]\n")
                .collect(Collectors.joining()),
                "alias");
        refused("a: &a {<<: *a}\n", "alias");
        refused("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"&b;&b;\">]><x>&a;</x>", "malformed", "not-a-mapping");
    }

    @Test
    public void shouldRefuseTenMegabytes() {
        refused("a: \"" + "x".repeat(10 << 20) + "\"\n", "too-large");
        refused("- x\n".repeat((10 << 20) / 4), "too-large");
    }

    @Test
    public void shouldRefuseDeepNestingInEveryStyle() {
        refused("[".repeat(200_000), "too-deep");
        refused("{a: ".repeat(100_000), "too-deep");
        refused(IntStream.range(0, 500).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()),
                "too-deep");
        refused("- ".repeat(200_000), "too-deep");
    }

    @Test
    public void shouldRefuseTooManyValues() {
        refused("roles: [" + "x,".repeat(240_000) + "x]\n", "too-many-values");
        refused("phases:\n" + "  - {}\n".repeat(2_000), "too-many-items");
        refused(IntStream.range(0, 14_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining()), "more");
        refused("k: 1\n".repeat(5_000), "key-twice", "malformed");
    }

    @Test
    public void shouldRefuseCircles() throws Exception {
        assertThat(AFile.problems("    headRole: C_TOP\n", "    headRole: C_TOP\n    parent: TEAM\n"))
                .containsExactly("bodies parent-cycle", "bodies parent-cycle");
        assertThat(AFile.problems("    parent: LEAD", "    parent: TEAM")).containsExactly("bodies parent-cycle");
        assertThat(AFile.problems("parameters: {phase: A}}", "parameters: {phase: B}}"))
                .containsExactly("phases predecessor-later");
    }

    @Test
    public void shouldRefuseCirclesOfAnyLength() throws Exception {
        String bodies = IntStream.range(0, 480).mapToObj(i -> "  - {key: B" + i + ", names: {zh: x, en: x}, sides: "
                + "[CUSTOMER], parent: B" + (i + 1) % 480 + ", purpose: {zh: x, en: x}}\n")
                .collect(Collectors.joining());
        refused(AFile.whole().replace("\nroles:\n", "\n" + bodies + "roles:\n"), "parent-cycle");
        String whole = AFile.whole();
        refused(whole.replace("    parent: LEAD", "    parent: TEAM"), "parent-cycle");
        refused(whole.replace("parameters: {phase: A}}", "parameters: {phase: B}}"), "predecessor-later");
    }

    @Test
    public void shouldRefuseScriptInTheNameOfAnythingInEitherLanguage() throws Exception {
        String[] parts = AFile.whole().split("(?<=names: \\{)zh: [^,]*, en: [^}]*(?=})", -1);
        assertThat(parts).hasSizeGreaterThan(20);
        for (int at = 1; at < parts.length; at++) {
            for (String name : List.of("zh: \"<script>alert(1)</script>\", en: x", "zh: x, en: \"<img src=x>\"")) {
                refused(String.join("zh: x, en: x", List.of(parts).subList(0, at)) + name
                        + String.join("zh: x, en: x", List.of(parts).subList(at, parts.length)), "name-with-markup");
            }
        }
    }

    @Test
    public void shouldRefuseTagsAndCharactersThatNobodyCanStore() throws Exception {
        refused("!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n", "not-a-mapping");
        refused("id: !!java.util.Date 2020\n", "key-missing");
        assertThat(AFile.problems("seed: \"S9\"", "seed: \"S9\\0\"")).containsExactly("seed unstorable");
        assertThat(AFile.problems("seed: \"S9\"", "seed: \"\\uD800\"")).isNotEmpty();
    }

    @Test
    public void shouldRefuseTheKeyOfACopy() throws Exception {
        assertThat(AFile.problems("questions:\n",
                "  - {key: x, phase: A, names: {zh: x, en: x}, nature: EXTERNAL}\nquestions:\n"))
                .isNotEmpty();
        assertThat(AFile.problems("deliverables:\n  - code: D-1",
                "  - {key: T-1-2, phase: A, names: {zh: x, en: x}, nature: EXTERNAL,"
                + " actions: {zh: x, en: x}}\ndeliverables:\n  - code: D-1"))
                .containsExactly("questions key-of-a-copy");
    }

    private static void refused(String text, String... reasons) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long begun = threads.getCurrentThreadCpuTime();
        Reading reading = new BlueprintReader().read("hostile.yaml", text);

        assertThat(threads.getCurrentThreadCpuTime() - begun).isLessThan(SECOND);
        assertThat(threads.getCurrentThreadAllocatedBytes() - bytes).isLessThan(MOST_BYTES);
        assertThat(reading.blueprint()).isEmpty();
        assertThat(reading.problems()).hasSizeLessThan(600).allMatch(problem -> problem.line() >= 0);
        List<String> said = reading.problems().stream()
                .map(one -> one.reason().key().replace("phasegate.blueprint.problem.", ""))
                .toList();
        assertThat(said).containsAnyOf(reasons);
    }
}

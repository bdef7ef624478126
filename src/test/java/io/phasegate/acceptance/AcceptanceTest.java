package io.phasegate.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.acceptance.AcceptancePage.RequirementRow;
import io.phasegate.acceptance.AcceptancePage.SystemRow;
import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.model.Blueprint;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** docs/acceptance.md: every system and requirement names the tests that prove it, and all of these tests exist. */
public class AcceptanceTest {
    private static final List<String> OF_THE_SOURCES = List.of("yy-pp003", "sc-track", "sc-impl", "dc-si", "dc-monitor",
            "dc-success", "qm-phase", "charter-sw", "sysadmin-goals", "grp-it", "plan-12ch", "ku-train", "asap",
            "erp-ops", "ku-mgmt", "eng-proj", "swhw-10", "onsite-guide", "tpl-6m", "sw-5step", "sw-7step", "dev-5stage",
            "meth-5stage", "gz-3level");
    private static final List<String> PHASES_AND_GATES = IntStream.rangeClosed(49, 72)
            .mapToObj(number -> "R" + number).toList();

    @Test
    public void shouldNameATestForEverySystemThatIsInTopic() {
        assertThat(AcceptancePage.systems()).filteredOn(row -> !row.topic().equals("OFF"))
                .allSatisfy(row -> assertThat(NamedTest.in(row.proof())).as(row.system()).isNotEmpty());
    }

    @Test
    public void shouldSayWhyASystemIsOutOfTopic() {
        assertThat(AcceptancePage.systems()).extracting(SystemRow::topic).containsOnly("ON", "PART", "OFF");
        assertThat(AcceptancePage.systems()).filteredOn(row -> row.topic().equals("OFF"))
                .allSatisfy(row -> assertThat(row.demanded()).as(row.system()).contains("because"));
    }

    @Test
    public void shouldHaveARowForEachSystemThatTheSourcesName() {
        assertThat(AcceptancePage.systems()).hasSize(41);
    }

    @Test
    public void shouldHaveARowForEveryShippedBlueprintAndForEveryOneOfTheSources() {
        List<String> shipped = Shipped.blueprints().all().stream().map(Blueprint::id).toList();
        assertThat(Stream.concat(shipped.stream(), OF_THE_SOURCES.stream())).isNotEmpty().allSatisfy(
                id -> assertThat(AcceptancePage.systems()).anyMatch(row -> row.system().contains("`" + id + "`")));
    }

    @Test
    public void shouldListTheRequirementsOfSetUpGatesAndDeadlines() {
        List<String> numbers = Stream.of(IntStream.rangeClosed(1, 14), IntStream.rangeClosed(49, 72),
                IntStream.rangeClosed(89, 102)).flatMap(range -> range.mapToObj(number -> "R" + number)).toList();
        assertThat(AcceptancePage.requirements()).extracting(RequirementRow::number).containsExactlyElementsOf(numbers);
    }

    @Test
    public void shouldNameATestForEveryRequirementOrSayWhyItIsOpen() {
        assertThat(AcceptancePage.requirements()).allSatisfy(row -> assertThat(!NamedTest.in(row.proof()).isEmpty()
                || row.missing().startsWith("open: ")).as(row.number()).isTrue());
    }

    @Test
    public void shouldNameATestThatBearsTheNumberOfEveryRequirementOnPhasesAndGates() {
        assertThat(AcceptancePage.requirements()).filteredOn(row -> PHASES_AND_GATES.contains(row.number()))
                .hasSize(24).allSatisfy(row -> assertThat(NamedTest.in(row.proof())).as(row.number())
                        .anyMatch(test -> test.exists() && test.bears(row.number())));
    }

    @Test
    public void shouldNoticeATestOfAnotherNumber() {
        assertThat(NamedTest.in("`A#r49ShouldBe`, `A#shouldBeR49`, `A#step1ShouldBeR49`"))
                .hasSize(3).allMatch(test -> test.bears("R49"));
        assertThat(NamedTest.in("`A#r50ShouldBe`, `A#shouldBe`, `A#r491ShouldBe`, `A#shouldBeR490`"))
                .hasSize(4).noneMatch(test -> test.bears("R49"));
    }

    @Test
    public void shouldNameNoTestThatDoesNotExist() {
        assertThat(named()).hasSizeGreaterThan(100).filteredOn(test -> !test.exists()).isEmpty();
    }

    @Test
    public void shouldNoticeATestThatDoesNotExist() {
        assertThat(NamedTest.in("`AcceptanceTest#shouldNoticeATestThatDoesNotExist`")).allMatch(NamedTest::exists);
        assertThat(NamedTest.in("`AcceptanceTest#named`, `AcceptanceTest#shouldNotBeThere`, `NoSuchTest#shouldBe`"))
                .hasSize(3).noneMatch(NamedTest::exists);
        assertThat(NamedTest.in("`DecisionTest#shouldPassOnlyWhenBothSidesHaveDecided`")).noneMatch(NamedTest::exists);
        assertThat(NamedTest.in("`gate.model.DecisionTest#shouldPassOnlyWhenBothSidesHaveDecided`"))
                .allMatch(NamedTest::exists);
    }

    private static List<NamedTest> named() {
        return Stream.concat(AcceptancePage.systems().stream().map(SystemRow::proof),
                AcceptancePage.requirements().stream().map(RequirementRow::proof)).map(NamedTest::in)
                .flatMap(List::stream)
                .toList();
    }
}

package io.phasegate.assurance.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.Ignore;
import org.junit.Test;
import sandbox.fidelity.NamedRule;

/** Everything that the plugin takes from its host has a rule that the sandbox is shown to obey, with its source. */
public class ContractsTest {
    private static final Path PAGE = Path.of("docs", "sandbox-contracts.md");

    private final List<ContractedTest> contracts = Contracts.all();

    @Test
    public void shouldHaveAContractForEveryModuleTypeOfTheDescriptor() {
        assertThat(Needed.moduleTypes()).contains("ao", "rest", "workflow-validator");
        assertThat(subjects()).as("module types without a contract").containsAll(Needed.moduleTypes());
    }

    @Test
    public void shouldHaveAContractForEveryHostTypeThatIsLinked() {
        SortedSet<String> open = new TreeSet<>(Needed.hostTypes());
        open.removeAll(subjects());
        open.removeAll(Exemptions.reasons().keySet());
        assertThat(open).as("host types without a contract: add one, or a line with the reason in"
                + " docs/contract-exemptions.txt").isEmpty();
    }

    @Test
    public void shouldHaveAContractForEveryNamedRule() {
        assertThat(contracts.stream().flatMap(each -> Arrays.stream(each.contract().named())))
                .contains(NamedRule.values());
    }

    @Test
    public void shouldExemptOnlyWhatIsLinkedAndHasNoContractAndSayWhy() {
        assertThat(Exemptions.reasons()).allSatisfy((type, reason) -> {
            assertThat(Needed.hostTypes()).contains(type);
            assertThat(subjects()).doesNotContain(type);
            assertThat(reason).hasSizeGreaterThan(20);
        });
    }

    @Test
    public void shouldNameASourceThatCanBeLookedUp() {
        Evidence evidence = Evidence.explained();
        assertThat(contracts).isNotEmpty().allSatisfy(each -> assertThat(each.evidence()).as(each.name()).isNotEmpty()
                .allMatch(evidence::holds));
    }

    @Test
    public void shouldNotTakeASourceThatNobodyCanLookUp() {
        Evidence evidence = Evidence.explained();
        assertThat(List.of("facts 3.7 [S11 E1]", "U15", "https://docs.atlassian.com/x")).allMatch(evidence::holds);
        assertThat(List.of("facts 9.9 [S11]", "facts 3.7 [E77]", "facts 3.7", "U99", "somebody", ""))
                .noneMatch(evidence::holds);
    }

    @Test
    public void shouldRunEveryContractInEveryBuild() {
        assertThat(contracts).allSatisfy(each -> {
            assertThat(each.test().isAnnotationPresent(Test.class)).as(each.name()).isTrue();
            assertThat(each.test().isAnnotationPresent(Ignore.class)).as(each.name()).isFalse();
            assertThat(each.test().getDeclaringClass().getSimpleName()).matches(".*(Test|IT)");
        });
    }

    @Test
    public void shouldSayARuleOfKnownThingsInOneSentence() {
        Stream<ContractedTest> all = contracts.stream();
        assertThat(all).allSatisfy(each -> {
            assertThat(each.contract().rule()).as(each.name()).hasSizeGreaterThan(20).endsWith(".").doesNotContain("|");
            assertThat(each.subjects()).as(each.name()).isNotEmpty().allMatch(ContractsTest::isKnown);
        });
    }

    @Test
    public void shouldListTheContracts() throws IOException {
        String page = new ContractsPage(contracts).render();
        if (Boolean.getBoolean("update.contracts")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("run mvn test -Dtest=ContractsTest -Dupdate.contracts=true").hasContent(page);
    }

    @AfterClass
    public static void keepFigures() {
        List<ContractedTest> all = Contracts.all();
        Figures.of(ContractsTest.class, "For everything that the plugin takes from its host the sandbox is shown to"
                + " obey Jira's rule, with a source for the rule.").add("contracts", all.size())
                .add("module types of the descriptor", Needed.moduleTypes().size())
                .add("host types that are linked", Needed.hostTypes().size())
                .add("of these without behaviour of Jira's own", Exemptions.reasons().size())
                .add("named rules", NamedRule.values().length)
                .add("sources that are addresses", sources(all).filter(source -> source.startsWith("https:")).count())
                .add("contracts whose rule is inferred from signatures and their use", all.stream()
                .filter(ContractsTest::isInferred).count())
                .keep();
    }

    private static Stream<String> sources(List<ContractedTest> contracts) {
        return contracts.stream().flatMap(ContractedTest::evidence).distinct();
    }

    private static boolean isInferred(ContractedTest contract) {
        return contract.evidence().allMatch(source -> source.matches("facts .*[\\[ ]I]"));
    }

    private SortedSet<String> subjects() {
        SortedSet<String> all = new TreeSet<>();
        contracts.stream().flatMap(ContractedTest::subjects).forEach(all::add);
        return all;
    }

    private static boolean isKnown(String subject) {
        return subject.matches("[a-z-]+") || exists(subject);
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, ContractsTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}

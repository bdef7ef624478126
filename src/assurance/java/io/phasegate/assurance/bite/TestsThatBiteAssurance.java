package io.phasegate.assurance.bite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import java.nio.file.Path;
import org.junit.Test;

/**
 * Reads what PIT and SpotBugs found in this build; both run before it in the profile assurance, and fail the build
 * themselves. Skipped where they were skipped.
 */
public class TestsThatBiteAssurance {
    private static final int LEAST_SCORE = 85;
    /** Of `blueprint` it is the reading that PIT is told to mutate. */
    private static final String[] DOMAINS = {"access", "blueprint", "deliverable", "gate", "journal"};
    private static final String COMMAND = "mvn -Passurance -DskipUnitTests=true -Dit.test=TestsThatBiteAssurance"
            + " -DskipPitest=false -Dspotbugs.skip=false -Dfailsafe.failIfNoSpecifiedTests=false";

    private final ToolReport pit = new ToolReport(Path.of("target", "pit-reports", "mutations.xml"));
    private final ToolReport spotBugs = new ToolReport(Path.of("target", "spotbugsXml.xml"));
    private final ToolReport justified = new ToolReport(Path.of("spotbugs-exclude.xml"));

    @Test
    public void shouldKillMostMutantsAndLeaveNoFinding() {
        assumeTrue("PIT and SpotBugs ran before", pit.exists() && spotBugs.exists());
        MutationReport mutants = MutationReport.of(pit);
        int findings = spotBugs.all("BugInstance").size();
        assertThat(mutants.total()).as("mutants").isGreaterThan(500);
        assertThat(mutants.scores()).as("mutation scores").containsOnlyKeys(DOMAINS).allSatisfy((domain, score) ->
                assertThat(score).as(domain).isGreaterThanOrEqualTo(LEAST_SCORE));
        assertThat(spotBugs.all("FileStats")).as("files that SpotBugs looked at").hasSizeGreaterThan(400);
        assertThat(findings).as("findings that nobody justified").isZero();
        keep(mutants, findings);
    }

    private void keep(MutationReport mutants, int findings) {
        Figures figures = Figures.of(TestsThatBiteAssurance.class,
                "A change of the code that matters is noticed by a unit test;"
                + " static analysis finds nothing that is not justified.");
        figures.add("command", COMMAND + (Volume.isFull() ? " -Dassurance.volume=full" : "") + " verify");
        figures.add("mutants", mutants.total()).add("killed", mutants.killed()).add("of these by time-out",
                mutants.withStatus("TIMED_OUT")).add("in code that no unit test reaches",
                mutants.withStatus("NO_COVERAGE"));
        figures.add("mutation score in per cent", mutants.score());
        mutants.byDomain().forEach((domain, part) -> figures.add("score of " + domain,
                part.score() + " % of " + part.total() + " mutants"));
        figures.add("SpotBugs findings", findings).add("entries of spotbugs-exclude.xml, each with its reason",
                justified.all("Match").size());
        figures.add("unit tests in random order, the seed is printed", "mvn -Passurance test");
        figures.keep();
    }
}

package io.phasegate.assurance.bite;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What PIT found: each mutant of our code, and whether a test noticed it. */
record MutationReport(List<Mutant> mutants) {

    static MutationReport of(ToolReport report) {
        return new MutationReport(report.all("mutation").stream().map(MutationReport::mutant).toList());
    }

    private static Mutant mutant(Element mutation) {
        String className = mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
        return new Mutant(className.split("\\.")[2], Boolean.parseBoolean(mutation.getAttribute("detected")),
                mutation.getAttribute("status"));
    }

    int total() {
        return mutants.size();
    }

    int killed() {
        return (int) mutants.stream().filter(Mutant::detected).count();
    }

    long withStatus(String status) {
        return mutants.stream().filter(mutant -> mutant.status().equals(status)).count();
    }

    /** The score of all in whole per cent, rounded down. */
    int score() {
        return mutants.isEmpty() ? 0 : 100 * killed() / total();
    }

    /** By domain package, in alphabetical order. */
    Map<String, MutationReport> byDomain() {
        return mutants.stream().collect(Collectors.groupingBy(Mutant::domain, TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), MutationReport::new)));
    }

    Map<String, Integer> scores() {
        Map<String, Integer> scores = new TreeMap<>();
        byDomain().forEach((domain, part) -> scores.put(domain, part.score()));
        return scores;
    }

    /** One change to our code that a test should notice. */
    record Mutant(String domain, boolean detected, String status) {
    }
}

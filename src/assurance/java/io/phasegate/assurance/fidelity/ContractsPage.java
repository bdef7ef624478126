package io.phasegate.assurance.fidelity;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sandbox.fidelity.Contract;

/** docs/sandbox-contracts.md: what the sandbox does as Jira does, from what that is known, and which test shows it. */
final class ContractsPage {
    private static final String HEAD = """
            # What the sandbox does as Jira does

            Generated from the annotations `@Contract` of the tests; do not edit. Written by:
            `mvn test -Dtest=ContractsTest -Dupdate.contracts=true`. Each rule is shown by the test beside it in every
            build. Sources are named as in `docs/evidence.md`; where a source bears the mark I, it shows signatures and their
            use, and the rule is inferred from them. Nothing here was run against a real Jira. What needs no contract stands in `docs/contract-exemptions.txt`, what differs in
            `docs/sandbox-differences.md`.
            """;

    private final List<ContractedTest> contracts;

    ContractsPage(List<ContractedTest> contracts) {
        this.contracts = contracts;
    }

    String render() {
        StringBuilder page = new StringBuilder(HEAD);
        byClass().forEach((name, tests) -> section(page, name, tests));
        return page.toString();
    }

    private SortedMap<String, List<ContractedTest>> byClass() {
        return contracts.stream().collect(Collectors.groupingBy(
                each -> each.test().getDeclaringClass().getSimpleName(), TreeMap::new, Collectors.toList()));
    }

    private static void section(StringBuilder page, String name, List<ContractedTest> tests) {
        page.append("\n## ").append(name).append("\n\n| rule | of | source | test |\n|---|---|---|---|\n");
        tests.forEach(each -> page.append(row(each)));
    }

    private static String row(ContractedTest each) {
        Contract contract = each.contract();
        String subjects = each.subjects().map(subject -> '`' + shortName(subject) + '`')
                .collect(Collectors.joining(", "));
        return "| " + contract.rule() + " | " + subjects + " | " + String.join("; ", contract.evidence()) + " | `"
                + each.test().getName() + "` |\n";
    }

    private static String shortName(String subject) {
        return subject.replaceAll("^([a-z]+\\.)+(?=[A-Z])", "");
    }
}

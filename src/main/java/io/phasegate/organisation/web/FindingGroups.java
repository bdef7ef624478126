package io.phasegate.organisation.web;

import io.phasegate.blueprint.model.OrganisationCheck.Severity;
import io.phasegate.language.Messages;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.rule.OrganisationRules;
import io.phasegate.web.page.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings for the top of the panel: those with the same next step together, each said once. */
final class FindingGroups {
    private static final String OVERLAP = "phasegate.organisation.finding.overlap";

    private final Messages messages;
    private final Locale locale;

    FindingGroups(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    List<Map<String, Object>> of(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.stream().filter(finding -> !isOverlap(finding)).forEach(finding ->
                groups.computeIfAbsent(finding.severity() + finding.advice().key(), key -> new ArrayList<>())
                        .add(finding));
        return groups.values().stream().map(this::group).toList();
    }

    /** Overlaps are allowed, so they stand in a list of their own (R27). */
    List<String> overlaps(Standing standing) {
        return OrganisationRules.overlaps(standing).stream().map(finding -> messages.text(locale, finding.message()))
                .toList();
    }

    private Map<String, Object> group(List<Finding> findings) {
        Finding first = findings.get(0);
        Map<String, Map<String, Object>> lines = new LinkedHashMap<>();
        findings.forEach(finding -> {
            String text = messages.text(locale, finding.message());
            lines.putIfAbsent(text, Values.of("text", text, "role", finding.role().orElse("")));
        });
        String kind = first.advice().key().substring(first.advice().key().lastIndexOf('.') + 1);
        return Values.of("blocks", first.severity() == Severity.ERROR, "advice", messages.text(locale, first.advice()),
                "kind", kind, "assignable", isVacancy(kind), "lines", lines.values(), "count", lines.size());
    }

    private static boolean isOverlap(Finding finding) {
        return finding.message().key().equals(OVERLAP);
    }

    private static boolean isVacancy(String kind) {
        return List.of("role-vacant", "role-too-few", "role-not-named", "department-without-key-user",
                "body-without-head")
                .contains(kind);
    }
}

package io.phasegate.assurance.people;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Judges what is shown with axe-core: WCAG 2.0 and 2.1, levels A and AA; findings of the impacts serious and
 * critical. With an open dialog only that is judged: the page behind it is a place of its own.
 */
final class Axe {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final List<String> GRAVE = List.of("serious", "critical");

    private Axe() {
    }

    static List<String> findings(Page page) {
        AxeBuilder axe = new AxeBuilder(page).withTags(TAGS);
        if (page.locator("dialog[open]").count() > 0) {
            axe.include("dialog[open]");
        }
        return axe.analyze().getViolations().stream()
                .filter(rule -> GRAVE.contains(rule.getImpact())).map(Axe::worded).toList();
    }

    private static String worded(Rule rule) {
        return "axe " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getNodes().stream().limit(4)
                .map(Axe::worded).collect(Collectors.joining("; ")) + " [" + rule.getNodes().size() + "]";
    }

    private static String worded(CheckedNode node) {
        String html = node.getHtml();
        String why = node.getAny().isEmpty() ? "" : " " + node.getAny().get(0).getMessage();
        return html.substring(0, Math.min(140, html.length())).replaceAll("\\s+", " ") + why;
    }
}

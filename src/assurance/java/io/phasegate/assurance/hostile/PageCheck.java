package io.phasegate.assurance.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/**
 * Reads a page as a browser would and finds marks that have become more than text or the value of a harmless
 * attribute.
 */
final class PageCheck {
    private static final Pattern MARK = Pattern.compile(Payloads.MARK, Pattern.CASE_INSENSITIVE);
    /** What a template engine makes of `${7*7}` and the like. */
    private static final Pattern EVALUATED = Pattern.compile("49" + Payloads.MARK);
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "xlink:href",
            "poster",
            "background", "ping", "srcset", "content");
    private static final Pattern ACTIVE = Pattern.compile("^[\\s\\p{Cntrl}]*(javascript|vbscript|data)[\\s\\p{Cntrl}]*:.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private PageCheck() {
    }

    static List<String> problems(String html) {
        List<String> problems = new ArrayList<>();
        Document page = Jsoup.parse(html);
        NodeTraversor.traverse((node, depth) -> look(node, problems), page);
        problems.addAll(evaluated(page.text()));
        return problems;
    }

    static List<String> evaluated(String text) {
        return EVALUATED.matcher(text).results().map(match -> "evaluated " + match.group()).toList();
    }

    static boolean hasMark(String text) {
        return MARK.matcher(text).find();
    }

    private static void look(Node node, List<String> problems) {
        if (node instanceof Comment comment && hasMark(comment.getData())) {
            problems.add("in a comment: " + comment.getData());
        }
        if (node instanceof DataNode data && hasMark(data.getWholeData())) {
            problems.add("in a script or style: " + data.getWholeData());
        }
        if (node instanceof Element element) {
            if (hasMark(element.tagName())) {
                problems.add("an element: " + element.tagName());
            }
            element.attributes().forEach(attribute -> look(element, attribute, problems));
        }
    }

    private static void look(Element element, Attribute attribute, List<String> problems) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        boolean runs = name.startsWith("on") || name.equals("style") || name.equals("srcdoc") || name.equals("http-equiv");
        boolean leads = ADDRESSES.contains(name) && (ACTIVE.matcher(value).matches() || value.strip().startsWith("//"))
                && !(element.tagName().equals("meta") && !element.hasAttr("http-equiv"));
        if (hasMark(name) || hasMark(value) && (runs || leads)) {
            problems.add("an attribute: <" + element.tagName() + " " + attribute + ">");
        }
    }
}

package sandbox.web.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of an HTML page that a decorator puts into its frame. */
record PluginPage(String title, Map<String, String> meta, String head, String body) {
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|content)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);

    static PluginPage read(String html) {
        String head = between(html, "head");
        Map<String, String> meta = new LinkedHashMap<>();
        Matcher elements = META.matcher(head);
        while (elements.find()) {
            addMeta(meta, elements.group());
        }
        String title = unescaped(between(head, "title").strip());
        return new PluginPage(title, meta, withoutTitleAndDecorator(head), between(html, "body"));
    }

    private static void addMeta(Map<String, String> meta, String element) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher matcher = ATTRIBUTE.matcher(element);
        while (matcher.find()) {
            attributes.put(matcher.group(1).toLowerCase(Locale.ROOT),
                    matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
        }
        if (attributes.containsKey("name")) {
            meta.put(attributes.get("name"), attributes.getOrDefault("content", ""));
        }
    }

    private static String withoutTitleAndDecorator(String head) {
        return head.replaceFirst("(?is)<title\\b[^>]*>.*?</title>", "")
                .replaceAll("(?i)<meta\\s[^>]*charset[^>]*>", "")
                .replaceAll("(?i)<meta\\s[^>]*name\\s*=\\s*[\"']decorator[\"'][^>]*>", "");
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The content of the first element of this name, or nothing. */
    private static String between(String html, String element) {
        String lower = html.toLowerCase(Locale.ROOT);
        int open = start(lower, "<" + element);
        int from = open < 0 ? -1 : lower.indexOf('>', open) + 1;
        int to = lower.lastIndexOf("</" + element + ">");
        return from <= 0 || to < from ? "" : html.substring(from, to);
    }

    private static int start(String lower, String tag) {
        int at = lower.indexOf(tag);
        while (at >= 0 && Character.isLetterOrDigit(lower.charAt(at + tag.length()))) {
            at = lower.indexOf(tag, at + 1);
        }
        return at;
    }
}

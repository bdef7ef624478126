package sandbox.web.velocity;

import java.util.regex.Pattern;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every reference, as Jira does since 6.0, except `...Html` references and values marked as safe HTML. */
final class HtmlEscaping implements ReferenceInsertionEventHandler {
    private static final Pattern DECLARED_HTML = Pattern.compile(".*Html(\\(.*\\))?}?$", Pattern.DOTALL);

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof MarkedSafe || DECLARED_HTML.matcher(reference).matches()) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}

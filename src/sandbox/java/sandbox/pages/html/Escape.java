package sandbox.pages.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Escaping for text in HTML and for values in URLs. Templates have it as `$esc`. */
public final class Escape {
    public static String html(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.chars().forEach(c -> escaped.append(entity((char) c)));
        return escaped.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> String.valueOf(c);
        };
    }

    public static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public static String path(String segment) {
        return query(segment).replace("+", "%20");
    }

    /** Paragraphs and line breaks of plain text. */
    public Markup lines(String text) {
        return new Markup(html(text).replace("\r\n", "\n").replace("\n", "<br>"));
    }

    public String url(String value) {
        return query(value);
    }

    public String pathPart(String value) {
        return path(value);
    }
}

package sandbox.it.tiny;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** A value for templates: two of its three methods are on the plugin's allow-list. */
public record Badge(String text, String markup) {
    public String getText() {
        return text;
    }

    @HtmlSafe
    public String getMarkup() {
        return markup;
    }

    public String getSecret() {
        return "secret";
    }
}

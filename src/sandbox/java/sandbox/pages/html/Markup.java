package sandbox.pages.html;

/**
 * HTML that is safe to write as it is; everything else is escaped by {@link Templates}. Made only from rendered
 * templates.
 */
public record Markup(String html) {
    public static final Markup NONE = new Markup("");

    public boolean isBlank() {
        return html.isBlank();
    }

    @Override
    public String toString() {
        return html;
    }
}

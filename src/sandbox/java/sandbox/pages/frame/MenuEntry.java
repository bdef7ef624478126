package sandbox.pages.frame;

/** A link of the header, of the sidebar or of the administration menu. `icon` holds icon classes and may be empty. */
public record MenuEntry(String id, String label, String url, String icon, boolean selected) {
}

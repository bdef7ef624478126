package sandbox.pages.frame;

import java.util.List;

/** A titled group of links in the administration menu. */
public record MenuGroup(String label, List<MenuEntry> entries) {
}

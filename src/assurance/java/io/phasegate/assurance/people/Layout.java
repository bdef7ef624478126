package io.phasegate.assurance.people;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Judges whether what is shown fits the window: nothing scrolls the page sideways, is cut off, overlaps, or is too
 * small to tap.
 */
final class Layout {
    private static final int FINGER = 24;
    private static final String SCRIPT = script();

    private Layout() {
    }

    /** Findings at this width; tap targets count where people tap, in the narrow window. */
    static List<String> findings(Page page, int width) {
        Visits.resize(page, width);
        List<?> found = (List<?>) page.evaluate(SCRIPT, width == Visits.NARROW ? FINGER : 0);
        return found.stream().map(finding -> "at " + width + " px " + finding).toList();
    }

    private static String script() {
        try (InputStream in = Layout.class.getResourceAsStream("/people/layout.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

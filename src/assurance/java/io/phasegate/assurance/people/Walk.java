package io.phasegate.assurance.people;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Visits places one after another and collects what axe-core and {@link Layout} find there. */
final class Walk {
    private final Visits visits;
    private final List<Integer> widths;
    private final List<String> findings = new ArrayList<>();
    private int pages;

    Walk(Visits visits, Integer... widths) {
        this.visits = visits;
        this.widths = List.of(widths);
    }

    void visit(Place place, String language) {
        String where = place + " in " + language + ": ";
        try {
            Page page = visits.open(place, language);
            pages++;
            Axe.findings(page).forEach(finding -> findings.add(where + finding));
            for (int width : widths) {
                Layout.findings(page, width).forEach(finding -> findings.add(where + finding));
                picture(page, place, language, width);
            }
        } catch (PlaywrightException e) {
            findings.add(where + "not reached: " + e.getMessage());
        }
    }

    /** To look at, with -Dpeople.pictures=FOLDER. */
    private static void picture(Page page, Place place, String language, int width) {
        String folder = System.getProperty("people.pictures", "");
        if (!folder.isEmpty()) {
            String name = (place + "-" + language + "-" + width).replaceAll("[^a-zA-Z0-9-]+", "_") + ".png";
            page.screenshot(new Page.ScreenshotOptions().setFullPage(!place.isDialog()).setPath(Path.of(folder, name)));
        }
    }

    List<String> findings() {
        return findings;
    }

    int pages() {
        return pages;
    }

    int windows() {
        return pages * widths.size();
    }
}

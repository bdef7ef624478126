package io.phasegate.assurance.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.it.Chromium;

/**
 * The judges of the other suites find what is wrong on small pages made to be wrong, so that their silence means
 * something.
 */
public class JudgesIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();

    @Test
    public void shouldFindAFieldWithoutLabelAndPaleText() {
        Page page = shown("<main><input type='text'><p style='color:#bbb'>pale</p></main>");
        assertThat(Axe.findings(page)).anyMatch(finding -> finding.contains("axe label"))
                .anyMatch(finding -> finding.contains("color-contrast"));
    }

    @Test
    public void shouldFindWhatDoesNotFitAPhone() {
        Page page = shown("<div style='width:600px'>wide</div><button style='height:12px'>flat</button>"
                + "<p style='width:40px;overflow:hidden;white-space:nowrap'>a long text that is cut</p>");
        assertThat(Layout.findings(page, Visits.NARROW)).anyMatch(finding -> finding.contains("scrolls sideways"))
                .anyMatch(finding -> finding.contains("tap target")).anyMatch(finding -> finding.contains("cut off"));
    }

    @Test
    public void shouldFindOverlappingControls() {
        Page page = shown("<button>one</button><button style='position:absolute;left:8px;top:8px'>two</button>");
        assertThat(Layout.findings(page, Visits.WIDE)).anyMatch(finding -> finding.contains("overlap"));
    }

    @Test
    public void shouldFindAStopWithoutVisibleFocus() {
        Page page = shown("<button id='seen'>seen</button><button id='unseen' style='outline:none'>unseen</button>");
        Keyboard person = new Keyboard(page).to("#seen").to("#unseen");
        assertThat(person.findings()).singleElement().asString().contains("unseen");
    }

    @Test
    public void shouldFindAPlainWordAmongOurs() {
        assertThat(PseudoLanguage.pseudo("Sign {0}")).startsWith("[!!! ").contains("{0}").doesNotContain("Sign");
    }

    private static Page shown(String html) {
        Page page = CHROMIUM.page();
        page.setViewportSize(Visits.WIDE, 800);
        page.setContent("<!DOCTYPE html><html lang='en'><title>t</title>" + html);
        return page;
    }
}

package io.phasegate.assurance.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;

/** A person without a mouse: reaches everything with Tab, and sees at each stop where he is. */
final class Keyboard {
    private static final int PATIENCE = 150;
    private static final String STOP = "() => { const e = document.activeElement; const s = getComputedStyle(e);"
            + " const box = e.getBoundingClientRect();"
            + " const ring = s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0 || s.boxShadow !== 'none'"
            + "   || e.type === 'file' || e.matches('.aui-quicksearch input');"
            + " const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;"
            + " return e === document.body || e.tagName === 'IFRAME' ? '' : (ring ? '' : 'no visible focus on ')"
            + "   + (seen ? '' : 'focus out of sight on ') + (ring && seen ? '' : e.outerHTML.slice(0, 120)); }";

    private final Page page;
    private final List<String> findings = new ArrayList<>();
    private int stops;

    Keyboard(Page page) {
        this.page = page;
    }

    static Keyboard login(Page page, String base, String user) {
        Keyboard keys = new Keyboard(page);
        page.navigate(base + "/login.jsp");
        keys.to("#login-form-username").type(user).to("#login-form-password").type(user).enter();
        page.locator("#user-options").waitFor();
        return keys;
    }

    /** Tabs forward until this has the focus; every stop on the way must be visible. */
    Keyboard to(String selector) {
        page.locator(selector).first().waitFor();
        for (int i = 0; i < PATIENCE && !isAt(selector); i++) {
            press("Tab");
            stops++;
            String finding = (String) page.evaluate(STOP);
            if (!finding.isEmpty()) {
                findings.add(page.url() + ": " + finding);
            }
        }
        assertThat(isAt(selector)).as("%s is reached with Tab on %s", selector, page.url()).isTrue();
        return this;
    }

    boolean isAt(String selector) {
        return (boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    Keyboard enter() {
        return press("Enter");
    }

    /** Enter, until the page has been loaded again. */
    Keyboard enterAndWait() {
        page.evaluate("window.seenBefore = true");
        enter();
        page.waitForFunction("() => !window.seenBefore && document.readyState === 'complete'");
        return this;
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    /** Goes to an issue through the search in the header, from wherever he is. */
    Keyboard openIssue(String key) {
        page.reload();
        to("#quickSearchInput").type(key).enter();
        page.waitForURL("**/browse/" + key);
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** Tabs on and on: nothing behind the open dialog may get the focus. */
    Keyboard staysIn(String dialog) {
        for (int i = 0; i < 20; i++) {
            press("Tab");
            boolean inside = (boolean) page.evaluate("dialog => document.activeElement === document.body"
                    + " || !!document.activeElement.closest(dialog)", dialog);
            assertThat(inside).as("focus stays in %s", dialog).isTrue();
        }
        return this;
    }

    Page page() {
        return page;
    }

    List<String> findings() {
        return findings;
    }

    int stops() {
        return stops;
    }
}

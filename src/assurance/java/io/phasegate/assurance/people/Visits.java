package io.phasegate.assurance.people;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.phasegate.demo.JiraClient;
import java.util.HashMap;
import java.util.Map;
import sandbox.it.Chromium;

/** Brings people to places in the browser; each stays logged in. Language is a setting of the person, as in Jira. */
final class Visits {
    static final int WIDE = 1280;
    static final int NARROW = 390;
    private static final int HEIGHT = 900;

    private final Chromium chromium;
    private final String base;
    private final Map<String, Page> pages = new HashMap<>();
    private final Map<String, String> languages = new HashMap<>();

    Visits(Chromium chromium, String base) {
        this.chromium = chromium;
        this.base = base;
    }

    /** Opens the place in this language (`zh_CN`, `en_US`) at 1280 px and waits until it is there. */
    Page open(Place place, String language) {
        Page page = pages.computeIfAbsent(place.user(), this::login);
        speak(place.user(), language);
        page.setViewportSize(WIDE, HEIGHT);
        page.navigate(base + place.path());
        confirmPassword(page, place.user());
        place.steps().accept(page);
        page.locator(place.marker()).first().waitFor();
        return page;
    }

    /** A narrower window, or the same window with larger text: 200 % is half the width. */
    static void resize(Page page, int width) {
        page.setViewportSize(width, HEIGHT);
    }

    private void speak(String user, String language) {
        if (!user.isEmpty() && !language.equals(languages.put(user, language))) {
            JiraClient.login(base, user).put("/rest/api/2/mypreferences?key=jira.user.locale", '"' + language + '"')
                    .expect(204);
        }
    }

    private Page login(String user) {
        Page page = chromium.page(new Browser.NewContextOptions().setViewportSize(WIDE, HEIGHT));
        if (!user.isEmpty()) {
            page.navigate(base + "/login.jsp");
            page.fill("input[name=os_username]", user);
            page.fill("input[name=os_password]", user);
            page.press("input[name=os_password]", "Enter");
            page.locator("#user-options").waitFor();
        }
        return page;
    }

    private static void confirmPassword(Page page, String user) {
        if (page.locator("input[name=webSudoPassword]").count() > 0) {
            page.fill("input[name=webSudoPassword]", user);
            page.press("input[name=webSudoPassword]", "Enter");
            page.locator("input[name=webSudoPassword]")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }
}

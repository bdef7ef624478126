package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.After;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.it.Chromium;

/** The pages about blueprints and the new-project page, as people click and type them, in both languages. */
public class CatalogueInBrowserIT {
    @ClassRule
    public static final Chromium CHROMIUM = new Chromium();
    private static final String PAGES = "/plugins/servlet/phasegate";

    private Page page;

    @After
    public void noScriptFailed() {
        page.context().close();
        assertThat(CHROMIUM.scriptFailures()).isEmpty();
    }

    @Test
    public void shouldReadABlueprintAndCompareTwo() {
        open("pm", "/catalogue?lang=en");
        page.selectOption("#compare-first", "gz-3level");
        page.selectOption("#compare-second", "sc-impl");
        page.click("#phasegate-compare-send");
        assertThat(page.textContent("table[data-table=counts] tbody tr")).contains("阶段", "3", "不同");

        page.navigate(RunningSandbox.base() + PAGES + "/catalogue?id=gz-3level&lang=zh");
        assertThat(page.textContent("h1")).contains("软件项目实施流程");
        page.navigate(RunningSandbox.base() + PAGES + "/catalogue?lang=zh");
        assertThat(page.locator(".phasegate-card").count()).isGreaterThan(24);
    }

    @Test
    public void shouldShowEveryProblemOfAFaultyFileAndTakeAGoodOne() {
        open("admin", "/import");
        page.waitForSelector("#phasegate-import-file", new Page.WaitForSelectorOptions());
        page.setInputFiles("#phasegate-import-file", new FilePayload("bad.yaml", "text/yaml",
                "id: <b>x\nkind: HALF\n".getBytes(StandardCharsets.UTF_8)));
        page.waitForFunction("() => document.getElementById('phasegate-import-text').value.startsWith('id')");
        page.click("#phasegate-import-send");
        assertThat(page.textContent("#phasegate-problems")).contains("kind", "purpose", "<b>x");
    }

    @Test
    public void shouldAskTheQuestionsOfTheChosenBlueprintsAndPreviewBackwards() {
        open("pm", "/new?lang=en");
        page.selectOption("#blueprint", "tpl-6m");
        page.click("label[for=overlay-sc-track]");
        page.click("#phasegate-choose");
        page.fill("#answer-instalments", "2");
        page.fill("#name", "Backwards");
        page.fill("#key", "BKW");
        page.fill("#customer", "C");
        page.fill("#vendor", "V");
        page.fill("#goLive", "2027-06-30");
        page.selectOption("#dating", "SCALED");
        page.press("#key", "Enter");
        page.waitForSelector("#preview");
        assertThat(page.textContent("#preview")).contains("2027-06-30");
        assertThat(page.inputValue("#answer-instalments")).isEqualTo("2");
    }

    private void open(String user, String path) {
        page = page == null ? CHROMIUM.page() : page;
        page.navigate(RunningSandbox.base() + "/login.jsp");
        page.fill("input[name=os_username]", user);
        page.fill("input[name=os_password]", user);
        page.press("input[name=os_password]", "Enter");
        page.waitForLoadState();
        page.navigate(RunningSandbox.base() + PAGES + path);
        if (page.locator("input[name=webSudoPassword]").count() > 0) {
            page.fill("input[name=webSudoPassword]", user);
            page.press("input[name=webSudoPassword]", "Enter");
            page.waitForLoadState();
        }
    }
}

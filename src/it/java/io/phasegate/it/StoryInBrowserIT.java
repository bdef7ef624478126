package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.phasegate.demo.Transitions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * The story as people click it, in headless Chromium, in both languages. Skipped with a line where there is no
 * Chromium.
 */
public class StoryInBrowserIT {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static Playwright playwright;
    private static Browser browser;
    private static Story story;

    private final List<String> scriptErrors = new ArrayList<>();
    private BrowserContext context;

    @BeforeClass
    public static void openBrowser() {
        if (!Files.isExecutable(CHROMIUM)) {
            System.out.println("Browser tests are skipped: there is no " + CHROMIUM);
        }
        assumeTrue(Files.isExecutable(CHROMIUM));
        story = new Story("BRO");
        story.transition("pm", story.phase("GZ-P1"), Transitions.START_PHASE).expect(204);
        story.transition("pm", story.phase("GZ-P1"), Transitions.SUBMIT_GATE).expect(204);
        story.deliver("PP-003-01").confirm("PP-003-01");
        playwright = Playwright.create();
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(FLAGS));
    }

    @AfterClass
    public static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @After
    public void noScriptFailed() {
        if (context != null) {
            context.close();
        }
        assertThat(scriptErrors).isEmpty();
    }

    @Test
    public void shouldLetTheOwnerFindAndSignHisDocumentInChinese() {
        Page page = as("owner", "/plugins/servlet/phasegate/projects/BRO/customer");
        assertThat(page.locator("h1").first().textContent()).contains("客户视图");
        page.locator("a", new Page.LocatorOptions().setHasText(story.issue("PP-003-01"))).first().click();
        page.locator("[data-open=sign]").click();
        page.locator("dialog[open] button[type=submit]").click();
        page.waitForCondition(() -> story.signoffs("pm", "PP-003-01").json().path("step").asText().equals("SIGNED"));
        assertThat(page.locator("body").textContent()).contains("周海燕");
    }

    @Test
    public void shouldNameEverythingMissingInTheDialogOfTheTransition() {
        Page page = as("pm", "/browse/" + story.phase("GZ-P1"));
        page.locator("text=通过关口").first().click();
        Locator dialog = page.locator("section[role=dialog]:visible, dialog[open], .aui-dialog2:visible").first();
        dialog.locator("[type=submit]").first().click();
        dialog.locator(".aui-message-error, .error").first().waitFor();
        assertThat(dialog.textContent()).contains("GZ-F03").contains("PP-003-02");
    }

    @Test
    public void shouldReadEnglishForWhoPrefersIt() {
        Page page = as("cpm", "/plugins/servlet/phasegate/projects/BRO/overview");
        assertThat(page.locator("body").textContent()).contains("Preparation").doesNotContain("phasegate.");
    }

    @Test
    public void shouldShowNoRawKeyOnAnyPageInEitherLanguage() {
        for (String user : List.of("pm", "cpm")) {
            for (String name : List.of("overview", "organisation", "customer", "handover")) {
                Page page = as(user, "/plugins/servlet/phasegate/projects/BRO/" + name);
                assertThat(page.locator("body").textContent()).as(user + " " + name).doesNotContain("phasegate.");
            }
        }
    }

    @Test
    public void shouldFitAPhone() {
        Page page = as("owner", "/plugins/servlet/phasegate/projects/BRO/customer");
        page.setViewportSize(390, 800);
        assertThat(page.locator("h1").first().isVisible()).isTrue();
    }

    private Page as(String user, String path) {
        if (context != null) {
            context.close();
        }
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        Page page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.navigate(RunningSandbox.base() + "/login.jsp");
        page.fill("input[name=os_username]", user);
        page.fill("input[name=os_password]", user);
        page.press("input[name=os_password]", "Enter");
        page.waitForLoadState();
        page.navigate(RunningSandbox.base() + path);
        return page;
    }
}

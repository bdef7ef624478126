package io.phasegate.assurance.hostile;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A headless Chromium in which every alarm that a payload could raise is listened for. */
final class HookedBrowser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    /** All hooks report to one place; a page cannot take them away before its own scripts run. */
    private static final String HOOKS = """
            for (const name of ['pwn', 'alert', 'prompt', 'confirm', 'print']) {
              Object.defineProperty(window, name, {value: (...words) => window.executed(name + ' ' + words.join(' '))});
            }
            """;
    /** Moves over, focuses and opens everything that could wait for it. */
    private static final String TOUCH = """
            document.querySelectorAll('*').forEach(each => {
              for (const name of ['mouseover', 'mouseenter', 'focus', 'toggle', 'animationstart']) {
                each.dispatchEvent(new Event(name, {bubbles: false}));
              }
            });
            """;

    /** Opens each dialog of ours as its button does; of rows that are alike, some. */
    private static final String DIALOGS = """
            [...document.querySelectorAll('button[data-open]')].slice(0, 120).forEach(button => {
              button.click();
              document.querySelectorAll('dialog[open]').forEach(each => each.close());
            });
            """;

    /** What Playwright calls it when an address is no page. */
    private static final String SAVED = "Download is starting";

    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> executions = new ArrayList<>();
    private String current = "";

    private HookedBrowser(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
    }

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM);
    }

    /** A browser with this session. */
    static HookedBrowser with(String base, String cookie) {
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM)
                .setArgs(FLAGS));
        BrowserContext context = browser.newContext();
        HookedBrowser hooked = new HookedBrowser(playwright, context);
        hooked.listen(URI.create(base).getHost());
        for (String pair : cookie.isEmpty() ? new String[0] : cookie.split("; ")) {
            context.addCookies(List.of(new Cookie(pair.split("=", 2)[0], pair.split("=", 2)[1]).setUrl(base)));
        }
        return hooked;
    }

    private void listen(String host) {
        context.exposeBinding("executed", (source, words) -> executions.add(current + " ran " + words[0]));
        context.addInitScript(HOOKS);
        context.route("**/*", route -> letThrough(route, host));
    }

    private void letThrough(Route route, String host) {
        String url = route.request().url();
        if (url.startsWith("http") && !host.equals(URI.create(url.replaceAll("[^!-~]|[\\[\\]|{}\\\\^`\"<>]", "_"))
                .getHost())) {
            executions.add(current + " asked for " + url);
            route.abort();
        } else {
            route.resume();
        }
    }

    /** Opens the page, touches everything and opens every dialog of ours. What is saved as a file cannot run. */
    void visit(String url) {
        current = url;
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        try {
            page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
            page.evaluate(TOUCH);
            page.evaluate(DIALOGS);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains(SAVED)) {
                executions.add(url + " did not load: " + e.getMessage());
            }
        } finally {
            page.close();
        }
    }

    /** Types a text into the first dialog's every field and sends it; the refusal comes back into the page. */
    void type(String url, String dialog, String text) {
        current = url + " " + dialog;
        Page page = context.newPage();
        page.navigate(url);
        page.querySelector("button[data-open=" + dialog + "]").evaluate("each => each.click()");
        for (ElementHandle field : page.querySelectorAll("dialog[open] input[type=text], dialog[open] input.text:not([type])")) {
            field.fill(text);
        }
        page.querySelector("dialog[open] [type=submit]").evaluate("each => each.click()");
        page.waitForFunction("[...document.querySelectorAll('dialog[open] [data-error], dialog[open] .pg-form-error')]"
                + ".some(each => each.textContent.trim() !== '')");
        page.close();
    }

    List<String> executions() {
        return executions;
    }

    @Override
    public void close() {
        playwright.close();
    }
}

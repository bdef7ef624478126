package sandbox.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Assume;
import org.junit.rules.ExternalResource;

/** The headless Chromium of this machine; without one the tests that use it are skipped with a line that says so. */
public final class Chromium extends ExternalResource {
    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private final List<String> failures = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @Override
    protected void before() {
        Path binary = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
                .map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        Assume.assumeTrue("Browser tests are skipped: no Chromium is installed", binary != null);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(binary)
                .setArgs(FLAGS));
    }

    @Override
    protected void after() {
        if (playwright != null) {
            browser.close();
            playwright.close();
        }
    }

    /** A page of a new, empty profile. Errors of scripts are remembered. */
    public Page page() {
        return page(new Browser.NewContextOptions());
    }

    /** The same with a window, language or scale of its own. */
    public Page page(Browser.NewContextOptions options) {
        Page page = browser.newContext(options).newPage();
        page.setDefaultTimeout(15_000);
        page.onPageError(failures::add);
        return page;
    }

    /** What scripts have thrown on all pages so far. */
    public List<String> scriptFailures() {
        return failures;
    }
}

package io.phasegate.assurance.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import io.phasegate.assurance.Figures;
import io.phasegate.demo.DemoProject;
import io.phasegate.it.RunningSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.junit.rules.TemporaryFolder;
import sandbox.it.Chromium;
import sandbox.launch.SandboxProcess;

/**
 * In a language that nothing hard-coded can be in, every page, panel and dialog shows our texts and data only, and
 * still fits.
 */
public class PseudoLanguageAssurance {
    private static final Chromium CHROMIUM = new Chromium();
    private static final TemporaryFolder FOLDER = new TemporaryFolder();
    @ClassRule
    public static final RuleChain ORDER = RuleChain.outerRule(CHROMIUM).around(FOLDER);
    private static final String LETTERS = "(?s).*[A-Za-z\\u4e00-\\u9fff].*";
    /** The product's own markup; what stands around it is the host's. */
    private static final String OURS = ".phasegate-page, .phasegate-compatibility, [data-phasegate-panel], [data-phasegate-deadlines], article.sheet,"
            + " .aui-page-panel-content "
            + "[role=alert]";
    private static final Path SCRIPT = Path.of("src/assurance/resources/people/texts.js");
    private static SandboxProcess host;
    private static World world;

    private final Set<String> findings = new TreeSet<>();
    private KnownData data;
    private int texts;

    @BeforeClass
    public static void start() throws IOException {
        host = RunningSandbox.start(FOLDER.newFolder("home").toPath(), "--plugin",
                PseudoLanguage.pack(FOLDER.newFolder("pack").toPath()).toString());
        new DemoProject(host.baseUrl()).prepare();
        world = new World(host.baseUrl()).make();
    }

    @AfterClass
    public static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @Test
    public void shouldShowNoHardCodedTextAndKeepItsLayout() throws IOException {
        List<Place> places = new Places(world.addresses()).all();
        Visits visits = new Visits(CHROMIUM, world.base());
        data = KnownData.of(world);
        for (Place place : places) {
            visit(visits, place);
        }
        assertThat(findings).isEmpty();
        Figures.of(PseudoLanguageAssurance.class,
                "No text is hard-coded: in a made-up language everything but data is in that "
                + "language, and two fifths longer texts still fit 1280 and 390 px")
                .add("places visited", places.size()).add("texts judged", texts).add("hard-coded texts",
                findings.size()).keep();
    }

    private void visit(Visits visits, Place place) throws IOException {
        try {
            Page page = visits.open(place, "en_US");
            List<?> found = (List<?>) page.evaluate(Files.readString(SCRIPT), place.path()
                    .startsWith("/rest") ? "body" : OURS);
            texts += found.size();
            found.forEach(each -> judge(place, (List<?>) each));
            List.of(Visits.WIDE, Visits.NARROW)
                    .forEach(width -> Layout.findings(page, width)
                    .forEach(finding -> findings.add(place + ": " + finding)));
        } catch (PlaywrightException e) {
            findings.add(place + ": not reached: " + e.getMessage());
        }
    }

    private void judge(Place place, List<?> found) {
        String rest = data.without(found.get(0).toString(), found.get(1).toString());
        if (rest.matches(LETTERS)) {
            findings.add(place + ": hard-coded at " + found.get(0) + ": " + found.get(1));
        }
    }
}

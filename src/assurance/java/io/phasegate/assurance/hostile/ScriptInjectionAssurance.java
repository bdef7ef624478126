package io.phasegate.assurance.hostile;

import static io.phasegate.assurance.hostile.HostileHost.REST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.Assume.assumeTrue;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.hostile.Caller.Reply;
import io.phasegate.assurance.permission.JarPages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * Scripts in every free text, on every page and in every export: none runs in Chromium, none becomes more than text.
 * The jar is the packaged one with blueprints whose texts are scripts too, as a customer's own blueprint may be.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ScriptInjectionAssurance {
    private static final List<String> PEOPLE = Volume.isFull() ? List.of("pm", "sponsor", "cpm",
            "admin") : List.of("pm", "admin");
    /** Names of inputs that the body of no REST method has. */
    private static final List<String> FORM_ONLY = List.of("contractNumber", "contractSignedOn", "group", "text", "due",
            "ownerMemberId", "file");
    private static final Payloads PAYLOADS = Payloads.read();
    private static final Set<String> WRONG = new LinkedHashSet<>();
    private static final Set<String> MARKED = new LinkedHashSet<>();
    private static HostileHost host;
    private static HostileProject project;
    private static Planter planter;
    private static HostileJar jar;
    private static int checked;
    private static int opened;
    private static int cells;
    private static int printed;

    @BeforeClass
    public static void typeThePayloadsIntoEverything() {
        jar = new HostileJar(PAYLOADS);
        host = HostileHost.prepared(jar.write(Path.of(System.getProperty("phasegate.jar")),
                Path.of("target", "hostile.jar")));
        project = new HostileProject(host, "HSX");
        planter = new Planter(host, project, PAYLOADS);
        planter.organisation();
        planter.people();
        planter.gates();
        planter.files("PP-003-01");
        project.confirmed("PP-003-01");
        planter.signatures();
        List.of("PP-003-02", "PP-003-03").forEach(code -> project.signed(code, "owner"));
        planter.plan();
        project.signed("GZ-F03", "sponsor");
        project.keyUsers();
        planter.decisions();
        planter.calendar();
        planter.plannedDate();
        planter.form();
        planter.host();
        planter.preview();
    }

    @AfterClass
    public static void stopTheHost() {
        if (host != null) {
            host.stop();
        }
    }

    @Test
    public void step1ShouldHaveTypedPayloadsIntoEveryTextFieldOfTheRestSurface() {
        planter.reopen();
        assertThat(planter.planted()).as("type payloads into new fields in Planter, or name them in TextFields")
                .isEqualTo(TextFields.open(BodyTypes.all()));
        assertThat(PAYLOADS.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    @Test
    public void step2ShouldShowPayloadsAsNothingButText() {
        for (String user : PEOPLE) {
            host.confirmIfAdministrator(user);
            new Crawler(host.as(user), host.base(), Volume.of(2, 40)).from(seeds())
                    .forEach((path, reply) -> check(user, path, reply));
        }
        planter.project(host.tables(), () -> projectPages()
                .forEach(path -> check("pm", path, host.as("pm").get(path))));
        assertThat(WRONG).isEmpty();
        assertThat(MARKED).as("pages on which payloads stand").hasSizeGreaterThan(20);
    }

    @Test
    public void step3ShouldSendMailsWithoutThem() {
        List<String> mails = host.tables().texts("select mime_type || ' ' || body from mail");
        assertThat(mails).filteredOn(PageCheck::hasMark).isNotEmpty();
        mails.stream().filter(mail -> !mail.startsWith("text/plain ")).forEach(mail ->
                assertThat(PageCheck.problems(mail)).isEmpty());
    }

    @Test
    public void step4ShouldExportNoCellThatIsAFormula() {
        for (String lang : List.of("zh", "en", "both")) {
            disarmed(host.as("pm").get(REST + "/projects/HSX/handover?format=csv&lang=" + lang));
        }
        for (String calendar : List.of("/projects/HSX/calendar", "/calendars/" + Planter.CALENDAR)) {
            disarmed(host.as("pm").get(REST + calendar + "/file?format=csv"));
        }
    }

    private static void disarmed(Reply csv) {
        assertThat(csv.expect(200).header("Content-Disposition")).startsWith("attachment");
        List<String> exported = CsvCells.of(csv.text());
        assertThat(exported).filteredOn(CsvCells::isFormula).isEmpty();
        assertThat(exported).filteredOn(cell -> cell.startsWith("'")).as("disarmed").hasSizeGreaterThanOrEqualTo(4);
        cells += exported.size();
    }

    @Test
    public void step4ShouldPrintThemAsNothingButText() {
        for (String lang : List.of("zh", "en", "both")) {
            Reply report = host.as("pm").get(REST + "/projects/HSX/handover?format=pdf&lang=" + lang).expect(200);
            PdfCheck pdf = new PdfCheck(report.response().body());
            assertThat(pdf.problems()).isEmpty();
            assertThat(PageCheck.hasMark(pdf.text())).as(pdf.text()).isTrue();
            assertThat(PageCheck.evaluated(pdf.text())).isEmpty();
            printed += pdf.pages();
        }
    }

    @Test
    public void step5ShouldNotFormInputsThatNobodyKnows() {
        Set<String> known = new LinkedHashSet<>(TextFields.names(BodyTypes.all()));
        known.addAll(FORM_ONLY);
        int inputs = 0;
        host.confirmIfAdministrator("admin");
        List<String> pages = new ArrayList<>(JarPages.general());
        pages.addAll(JarPages.ofProject("HSX"));
        for (String path : pages) {
            boolean ofTheProject = path.contains("/projects/") || path.endsWith("/new");
            Reply page = host.as(ofTheProject ? "pm" : "admin").get(path).expect(200);
            for (Element field : Jsoup.parse(page.text()).select("form.aui input.text, form.aui textarea")) {
                assertThat(known).as(path).contains(field.attr("name").replaceAll("\\..*", ""));
                inputs++;
            }
        }
        assertThat(inputs).isGreaterThan(20);
    }

    @Test
    public void step6ShouldRunNothingInTheBrowser() {
        assumeTrue("Skipped: there is no Chromium", HookedBrowser.isThere());
        List<String> executions = new ArrayList<>();
        for (String user : PEOPLE) {
            try (HookedBrowser browser = HookedBrowser.with(host.base(), host.as(user).cookie())) {
                List<String> pages = Volume.isFull() ? new Crawler(host.as(user), host.base(), 1).from(seeds())
                        .keySet().stream()
                        .toList() : seeds();
                pages.forEach(path -> browser.visit(host.base() + path));
                opened += pages.size();
                executions.addAll(browser.executions());
            }
        }
        assertThat(executions).isEmpty();
        figures().keep();
    }

    private static Figures figures() {
        return Figures.of(ScriptInjectionAssurance.class,
                "Text that people type, whatever it is, stays text on every page, panel,"
                        + " dialog, mail and export.")
                .add("payloads", PAYLOADS.all().size()).add("contexts", PAYLOADS.contexts())
                .add("text fields of the REST surface", planter.planted().size())
                .add("blueprint texts that are payloads", jar.replaced()).add("pages and exports read", checked)
                .add("of these with payloads on them", MARKED.size()).add("pages opened in Chromium", opened)
                .add("cells of CSV exports", cells)
                .add("values of custom fields", planter.values()).add("pages of PDF reports", printed)
                .add("cells that are formulas", 0).add("payloads that became more than text", 0).add("executions", 0);
    }

    private static List<String> seeds() {
        List<String> seeds = new ArrayList<>(List.of("/secure/Dashboard.jspa", "/projects", "/issues/?jql=project=HSX",
                "/secure/admin/mail",
                "/secure/admin/user-browser", "/secure/admin/group-browser", "/secure/ManageFilters.jspa",
                "/secure/ViewProfile.jspa",
                "/browse/" + project.issue("PP-003-01"), "/browse/" + project.phase("GZ-P1"),
                "/browse/" + project.phase("GZ-P2")));
        seeds.addAll(JarPages.general());
        seeds.addAll(projectPages());
        seeds.addAll(JarPages.ofProject("HSQ").stream().filter(page -> page.contains("deadlines")).toList());
        seeds.add("/plugins/servlet/phasegate/new?preview=true&blueprint=gz-3level&name=" + encoded(PAYLOADS.together())
                + "&key=X&customer=" + encoded(PAYLOADS.together()) + "&vendor=" + encoded(PAYLOADS.packs(90).get(0)));
        return seeds;
    }

    private static List<String> projectPages() {
        List<String> pages = new ArrayList<>();
        pages.addAll(JarPages.ofProject("HSX"));
        List.of("en", "zh", "both").forEach(lang -> pages.add(REST + "/projects/HSX/handover?format=html&lang="
                + lang));
        return pages;
    }

    private static void check(String user, String path, Reply reply) {
        checked++;
        String about = user + " " + path.substring(0, Math.min(120, path.length())) + ": ";
        if (reply.status() >= 500) {
            WRONG.add(about + reply.status());
        }
        if (PageCheck.hasMark(reply.text())) {
            MARKED.add(path);
        }
        if (reply.header("Content-Type").startsWith("text/html")) {
            PageCheck.problems(reply.text()).forEach(problem -> WRONG.add(about + problem));
        } else if (PageCheck.hasMark(reply.text()) && !reply.header("X-Content-Type-Options").equals("nosniff")) {
            WRONG.add(about + "may be taken for HTML: " + reply.header("Content-Type"));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

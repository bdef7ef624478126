package io.phasegate.assurance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.hostile.BareSocket.Answer;
import io.phasegate.assurance.permission.JarPages;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Every page of the plugin with nonsense in its address and in its forms: no server error, no stack trace, nothing
 * written by looking.
 */
public class PageFuzzAssurance {
    private static final List<String> VALUES = List.of("", "%", "%zz", "%00", "a%00b", "%ff", "%f0%28%8c%28",
            "%ed%a0%80", "1e9", "-1",
            "99999999999999999999", "null", "[]", "%22", "%3Cscript%3E", "%0d%0aX-Injected:%201", "..%2f..%2f",
            "%F0%9F%92%A3",
            "a".repeat(3_000), "%E5%AD%97".repeat(600), "${7*7}", "true", "saved", "2026-02-30", "+999999999-12-31",
            "=1", "'--",
            "x&x=y", ";a=b", "%u0041", "%e2%80%ae");
    private static final String PROJECT = "HSQ";
    private static final int FEW = 10;
    private static final Set<String> WRONG = new LinkedHashSet<>();
    private static final Set<String> FORMS = new LinkedHashSet<>();
    private static final Reached REACHED = new Reached();
    private static HostileHost host;
    private static int requests;

    @BeforeClass
    public static void createProject() {
        host = HostileHost.running();
        new HostileProject(host, PROJECT).advance();
        host.confirmIfAdministrator("admin");
    }

    @Test
    public void shouldAnswerNonsenseWithAPage() {
        Map<String, String> before = host.tables().now();
        pages().forEach(PageFuzzAssurance::look);
        List.of("%00", "%2e%2e").forEach(name -> judge("", get(JarPages.ofProject(PROJECT).get(0) + name, "pm"), name));
        assertThat(host.tables().now()).isEqualTo(before);
        host.confirmIfAdministrator("admin");
        pages().forEach(PageFuzzAssurance::fill);
        assertThat(WRONG).isEmpty();
        assertThat(FORMS).extracting(form -> form.replaceAll("\\[.*|.*/(?=\\w+\\[)", "")).contains("deadlines",
                "calendar", "contract", "setup", "settings", "privacy", "import");
        assertThat(REACHED.never()).as("nonsense met only the lock").isEmpty();
        assertThat(REACHED.percentLocked()).as("percent that met only the lock").isLessThan(FEW);
        Figures.of(PageFuzzAssurance.class,
                "No nonsense in the address or the form of a page gets a server error; looking never writes.")
                .add("pages", pages().size()).add("forms", FORMS.size()).add("requests", requests)
                .add("of these behind the lock", REACHED.behind()).add("server errors", 0)
                .add("rows written by looking", 0).keep();
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>(JarPages.general());
        pages.addAll(JarPages.ofProject(PROJECT));
        return pages;
    }

    /** Who runs the project, where a project is concerned, and an administrator elsewhere. */
    private static String user(String page) {
        return page.contains("/projects/") || page.endsWith("/new") ? "pm" : "admin";
    }

    private static void look(String page) {
        for (String name : parameters(page)) {
            for (String value : values(name)) {
                String target = page + "?" + name + "=" + value;
                judge("GET " + page, get(target, user(page)), target);
                if (Volume.isFull() || name.equals("x")) {
                    judge("", get(target, ""), "nobody " + target);
                }
            }
        }
    }

    /** Every second one in every build, not the same half for every name. */
    private static List<String> values(String name) {
        int odd = name.length() % 2;
        return Volume.isFull() ? VALUES : IntStream.range(0, VALUES.size()).filter(i -> i % 2 == odd)
                .mapToObj(VALUES::get).toList();
    }

    private static Set<String> parameters(String page) {
        Set<String> names = new LinkedHashSet<>(List.of("lang", "task", "done", "preview", "x", "atl_token"));
        for (Element field : Jsoup.parse(get(page, user(page)).body())
                .select("main form [name], section form [name], "
                + "form.aui [name]")) {
            names.add(field.attr("name"));
        }
        return Volume.isFull() ? names : new LinkedHashSet<>(names.stream().limit(8).toList());
    }

    /** Every form of the page, and a POST to a page that has none. */
    private static void fill(String page) {
        Answer shown = get(page, user(page));
        List<ShownForm> forms = ShownForm.of(shown.body(), "/jira");
        forms.forEach(form -> form.fields().forEach(field -> spoil(page, form, field)));
        String token = Jsoup.parse(shown.body()).select("meta[name=atlassian-token]").attr("content");
        judge("", post(page, page, "atl_token=" + token + "&x=a%00b"), "POST " + page);
    }

    /** The form as it is now, because what was accepted before has changed its version. */
    private static void spoil(String page, ShownForm first, String field) {
        ShownForm form = ShownForm.of(get(page, user(page)).body(), "/jira").stream()
                .filter(each -> each.values().keySet().equals(first.values().keySet())).findFirst().orElse(first);
        Random chance = new Random((page + field).hashCode());
        FORMS.add(form.action() + form.fields());
        for (int i = 0; i < Volume.of(3, 12); i++) {
            String value = i == 0 ? "a%00b" : VALUES.get(chance.nextInt(VALUES.size()));
            // What a button of set-up orders is done; only an order that there is not may be sent.
            String body = form.with(field, value).replaceAll("(?<=^|&)action=(start|replace|detach|attach)",
                    "action=none");
            boolean order = body.contains("action=none");
            judge(order ? "" : "POST " + page, post(page, form.action(), body),
                    "POST " + page + " " + field + "=" + value);
        }
    }

    private static Answer get(String target, String user) {
        return new BareSocket(host.base()).get("/jira" + target, user.isEmpty() ? "" : host.as(user).cookie());
    }

    private static Answer post(String page, String target, String form) {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return new BareSocket(host.base()).exchange("POST /jira" + target + " HTTP/1.1\r\nHost: localhost:"
                + URI.create(host.base()).getPort() + "\r\nCookie: " + host.as(user(page)).cookie()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n", out -> out.write(body));
    }

    /** @param entry what should be got past the lock with this, empty if nothing */
    private static void judge(String entry, Answer answer, String about) {
        requests++;
        String shortened = about.substring(0, Math.min(160, about.length())) + " -> ";
        if (answer.status() == 0 || answer.status() >= 500) {
            WRONG.add(shortened + answer.status());
        }
        if (answer.text().contains("\r\nX-Injected") || answer.body().matches("(?s).*\\tat [a-z]+\\..*")) {
            WRONG.add(shortened + "shows what it must not");
        }
        if (!entry.isEmpty()) {
            boolean sentAway = answer.text().matches("(?s)HTTP/1.1 30\\d.*Location: [^\r\n]*(login|WebSudo).*");
            REACHED.note(entry, sentAway ? 401 : answer.status());
        }
    }
}

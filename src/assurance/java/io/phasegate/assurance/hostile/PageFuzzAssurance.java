package io.phasegate.assurance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.hostile.BareSocket.Answer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
    private static final Set<String> WRONG = new LinkedHashSet<>();
    private static HostileHost host;
    private static int requests;

    @BeforeClass
    public static void createProject() {
        host = HostileHost.running();
        new HostileProject(host, "HSQ");
        host.confirmIfAdministrator("admin");
    }

    @Test
    public void shouldAnswerNonsenseWithAPage() throws Exception {
        Map<String, Long> before = host.tables().now();
        for (String page : pages()) {
            for (String name : parameters(page)) {
                for (String value : VALUES) {
                    judge(get(page + "?" + name + "=" + value, host.as("admin").cookie()),
                            page + "?" + name + "=" + value);
                    judge(get(page + "?" + name + "=" + value, ""), "nobody " + page + "?" + name + "=" + value);
                }
            }
        }
        assertThat(host.tables().now()).isEqualTo(before);
        for (String page : pages()) {
            forms(page);
        }
        assertThat(WRONG).isEmpty();
        Figures.of(PageFuzzAssurance.class,
                "No nonsense in the address or the form of a page gets a server error; looking never writes.")
                .add("pages", pages().size()).add("requests", requests).add("server errors", 0)
                .add("rows written by looking", 0).keep();
    }

    /** Every servlet of the descriptor; the project pages by their names. */
    private static List<String> pages() throws Exception {
        List<String> pages = new ArrayList<>();
        Jsoup.parse(Files.readString(Path.of("atlassian-plugin.xml")), "", Parser.xmlParser()).select("url-pattern")
                .forEach(pattern -> pages.add("/plugins/servlet" + pattern.text()));
        pages.remove("/plugins/servlet/phasegate/projects/*");
        List.of("overview", "organisation", "customer", "handover", "sheets", "sheets/team-list", "%00", "%2e%2e")
                .forEach(name ->
                pages.add("/plugins/servlet/phasegate/projects/HSQ/" + name));
        return pages;
    }

    private static Set<String> parameters(String page) {
        Set<String> names = new LinkedHashSet<>(List.of("lang", "task", "done", "preview", "x", "atl_token"));
        for (Element field : Jsoup.parse(get(page, host.as("admin").cookie()).body())
                .select("main form [name], section form [name], "
                + "form.aui [name]")) {
            names.add(field.attr("name"));
        }
        return Volume.isFull() ? names : new LinkedHashSet<>(names.stream().limit(12).toList());
    }

    /** Posts with a valid token, one field wrong at a time. */
    private static void forms(String page) {
        Answer shown = get(page, host.as("admin").cookie());
        String token = Jsoup.parse(shown.body()).select("meta[name=atlassian-token]").attr("content");
        Random chance = new Random(page.hashCode());
        for (String name : parameters(page)) {
            for (int i = 0; i < Volume.of(3, 12) && !name.equals("atl_token"); i++) {
                String value = i == 0 ? "a%00b" : VALUES.get(chance.nextInt(VALUES.size()));
                String action = name.equals("action") ? "" : "&action=none";
                judge(post(page, "atl_token=" + token + action + "&" + name + "=" + value),
                        "POST " + page + " " + name + "=" + value);
            }
        }
    }

    private static Answer get(String target, String cookie) {
        return new BareSocket(host.base()).get("/jira" + target, cookie);
    }

    private static Answer post(String target, String form) {
        byte[] body = form.getBytes(StandardCharsets.UTF_8);
        return new BareSocket(host.base()).exchange("POST /jira" + target + " HTTP/1.1\r\nHost: localhost:"
                + URI.create(host.base()).getPort() + "\r\nCookie: " + host.as("admin").cookie()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n", out -> out.write(body));
    }

    private static void judge(Answer answer, String about) {
        requests++;
        String shortened = about.substring(0, Math.min(160, about.length())) + " -> ";
        if (answer.status() == 0 || answer.status() >= 500) {
            WRONG.add(shortened + answer.status());
        }
        if (answer.text().contains("\r\nX-Injected") || answer.body().matches("(?s).*\\tat [a-z]+\\..*")) {
            WRONG.add(shortened + "shows what it must not");
        }
    }
}

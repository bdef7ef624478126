package io.phasegate.assurance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.Test;

/**
 * What a foreign page could make the browser of somebody send who may do it: forms of every content type without token,
 * JSON and requests without a body from another origin, forms to our pages without token. All refused, with all tables
 * watched.
 */
public class XsrfIT {
    private static final List<String> FORM_TYPES = List.of("application/x-www-form-urlencoded", "text/plain",
            "text/plain;charset=UTF-8", "multipart/form-data; boundary=x");
    private static final List<String> FOREIGN = List.of("https://evil.example.com", "null", "http://localhost:1");

    private final TwoProjects projects = TwoProjects.inSharedSandbox();
    private final Values values = projects.values(Where.OWN);
    private final List<String> problems = new ArrayList<>();
    private int requests;

    @Test
    public void shouldRefuseWhatAForeignPageCanSend() {
        List<Row> rest = Table.read().rows().stream().filter(row -> row.isRest() && row.writes()).toList();
        List<Row> pages = Table.read().rows().stream().filter(row -> !row.isRest() && row.writes()).toList();
        rest.forEach(row -> watched(row, this::forge));
        pages.forEach(row -> watched(row, this::forgeForm));
        assertThat(problems).as(String.join("\n", problems)).isEmpty();
        assertThat(rest).hasSizeGreaterThan(25);
        Figures.of(XsrfIT.class, "Nothing that a page of somebody else can make a browser send changes anything")
                .add("REST methods that write", rest.size()).add("page forms", pages.size())
                .add("form content types", FORM_TYPES.size())
                .add("foreign origins", FOREIGN.size()).add("forged requests, all refused, no row changed",
                requests).keep();
    }

    private void watched(Row row, BiConsumer<Row, JiraClient> forging) {
        JiraClient victim = Actor.all().stream().filter(actor -> row.mayDo(Where.OWN, actor)).findFirst()
                .map(projects::as)
                .orElseGet(() -> projects.as(Actor.SYSTEM_ADMIN));
        values.fill(row.words() + row.match(), false);
        Rows before = Rows.now(projects.base());
        forging.accept(row, victim);
        before.changed().forEach(table -> problems.add(row + ": a forged request changed " + table));
    }

    /** With If-Match where one is needed, which is more than a foreign page can send. */
    private void forge(Row row, JiraClient victim) {
        FORM_TYPES.forEach(type -> refused(row, victim, Map.of("Content-Type", type)));
        FOREIGN.forEach(origin -> refused(row, victim, Map.of("Content-Type", "application/json", "Origin", origin)));
        FOREIGN.forEach(origin -> refused(row, victim, Map.of("Origin", origin)));
    }

    private void refused(Row row, JiraClient victim, Map<String, String> headers) {
        String[] words = values.fill(row.words(), false).split(" ", 3);
        Map<String, String> all = new HashMap<>(headers);
        if (!row.match().isEmpty()) {
            all.put("If-Match", Trial.tag(row.match(), victim, values));
        }
        Optional<Object> body = headers.containsKey("Content-Type") ? Optional.of(words.length > 2 ? words[2] : "{}") : Optional.empty();
        expectRefused(row, victim.send(words[0], "/rest/phasegate/1.0" + words[1], body, all), headers);
    }

    private void forgeForm(Row row, JiraClient victim) {
        String[] words = values.fill(row.words(), false).split(" ", 3);
        for (String token : List.of("", "&atl_token=", "&atl_token=0123456789012345678901234567890123456789")) {
            expectRefused(row,
                    victim.send("POST", words[1], Optional.of(words[2] + token),
                    Map.of("Content-Type", FORM_TYPES.get(0))),
                    Map.of());
        }
        for (String type : FORM_TYPES.subList(1, FORM_TYPES.size())) {
            expectRefused(row, victim.send("POST", words[1], Optional.of(words[2]), Map.of("Content-Type", type)),
                    Map.of());
        }
    }

    private void expectRefused(Row row, Answer answer, Map<String, String> how) {
        requests++;
        if (answer.status() != 403 && answer.status() != 415) {
            problems.add(row + " " + how + ": " + answer.status());
        }
    }
}

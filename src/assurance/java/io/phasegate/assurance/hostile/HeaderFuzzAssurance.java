package io.phasegate.assurance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import io.phasegate.assurance.Volume;
import io.phasegate.assurance.hostile.Caller.Reply;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Every query parameter, path parameter and conditional header of every REST method of the jar with values that make no
 * sense, and headers that every request carries: no server error, every refusal in the error form, nothing written.
 */
public class HeaderFuzzAssurance {
    private static final long SEED = 77;
    private static final List<String> VALUES = List.of("", " ", "0", "-1", "1", "abc", "1.5", "1e9", "2147483648",
            "99999999999999999999", "true", "TRUE", "yes", "null", "undefined", "[]", "{}", "%00", "a\u0000b", "☃",
            "💣", "\ud800",
            "<script>", "' or 1=1 --", "../../x", "a".repeat(4_000), "${7*7}", "#set($x=1)", "\r\nX-Injected: 1",
            "SHARED\n",
            "shared", "INTERNAL", "zh", "xx-XX-XX", "*", "\"", "W/\"x\"", "\"\"", ";", ",", "=", "html", "pdf ", "exe");
    private static final List<String> HEADERS = List.of("If-Match", "If-None-Match", "Idempotency-Key",
            "Accept-Language", "Accept",
            "Accept-Charset", "Accept-Encoding", "Range", "X-Atlassian-Token", "Origin", "Referer", "User-Agent",
            "Cookie",
            "Authorization", "X-Forwarded-For", "X-HTTP-Method-Override", "Content-Encoding", "If-Modified-Since", "TE",
            "Forwarded");
    private static final List<String> RANGES = List.of("bytes=0-", "bytes=-1", "bytes=9-1",
            "bytes=" + "0-0,".repeat(500) + "0-0",
            "Basic ====", "Bearer x", "Basic " + "A".repeat(3_000), "*/*;q=9", "text/html", "a/b;c=d;q=x",
            "zh-CN;q=2,en;q=-1",
            "gzip", "identity;q=0", "Thu, 99 Jan 1970 00:00:00 GMT", "null", "https://evil.example");
    private static final int FEW = 10;
    /** An administrator would only have to ask, so they are tried by who may not. */
    private static final Set<String> ORDERS = Set.of("POST /setup", "POST /setup/detachment",
            "DELETE /setup/detachment", "POST /deadlines/escalation");
    private static final Findings FINDINGS = new Findings();
    private static final Reached REACHED = new Reached();
    private static HostileHost host;
    private static Aim aim;

    @BeforeClass
    public static void createProject() {
        host = HostileHost.running();
        aim = new Aim(host, new HostileProject(host, "HSH"));
    }

    @Test
    public void shouldAnswerNonsenseWithARefusalAndWriteNothing() {
        Map<String, String> before = host.tables().now();
        List<Endpoint> endpoints = JarClasses.endpoints();
        Random chance = new Random(SEED);
        for (int round = 0; round < Volume.of(1, 6); round++) {
            endpoints.forEach(endpoint -> queries(endpoint));
            endpoints.forEach(endpoint -> paths(endpoint, chance));
            endpoints.forEach(endpoint -> headers(endpoint, chance));
        }
        assertThat(FINDINGS.wrong()).isEmpty();
        assertThat(host.tables().now()).isEqualTo(before);
        assertThat(REACHED.never()).as("nonsense met only the lock").isEqualTo(ORDERS);
        assertThat(REACHED.percentLocked()).as("percent that met only the lock").isLessThan(FEW);
        Figures.of(HeaderFuzzAssurance.class,
                "No value of a query parameter, path parameter or header gets a server error or writes"
                        + " anything; refusals have the error form.")
                .add("REST methods", endpoints.size()).add("requests", FINDINGS.cases())
                .add("of these with a right address, behind the lock", REACHED.behind()).add("server errors", 0)
                .add("rows written", 0).keep();
    }

    private static void queries(Endpoint endpoint) {
        String path = aim.path(endpoint, Map.of());
        for (Parameter parameter : endpoint.queryParameters()) {
            String name = parameter.getAnnotation(QueryParam.class).value();
            for (String value : VALUES) {
                reach(endpoint, path + "?" + name + "=" + Aim.encoded(value), Map.of());
            }
            reach(endpoint, path + "?" + name + "=1&" + name + "=x&" + name, Map.of());
            reach(endpoint, path + "?" + name + "=%f0%28%8c%28&" + "x=1&".repeat(300), Map.of());
        }
    }

    private static void paths(Endpoint endpoint, Random chance) {
        List<String> names = Pattern.compile("\\{(\\w+)}").matcher(endpoint.path()).results()
                .map(match -> match.group(1)).toList();
        for (String name : names) {
            for (int i = 0; i < 8; i++) {
                String value = VALUES.get(chance.nextInt(VALUES.size())).replace("/", "").replace("..", "")
                        .replace("\u0000", "");
                send(endpoint, aim.path(endpoint, Map.of(name, value.isBlank() ? "x" : value)), Map.of());
            }
        }
    }

    private static void headers(Endpoint endpoint, Random chance) {
        List<String> values = new ArrayList<>(VALUES);
        values.addAll(RANGES);
        for (String header : HEADERS) {
            String value = values.get(chance.nextInt(values.size())).replaceAll("[^ -~]", "?");
            if (!isRight(endpoint, header, value)) {
                reach(endpoint, aim.path(endpoint, Map.of()), Map.of(header, value));
            }
        }
    }

    /** The tag of a row that nobody has changed yet; a key for the one order that needs nothing else. */
    private static boolean isRight(Endpoint endpoint, String header, String value) {
        return header.equals("If-Match") && value.matches("[01]")
                || header.equals("Idempotency-Key") && endpoint.path().endsWith("/status");
    }

    /** With an address that exists for who asks. Jersey judges an Accept before anything of ours is asked. */
    private static void reach(Endpoint endpoint, String path, Map<String, String> more) {
        Reply reply = send(endpoint, path, more);
        if (!more.containsKey("Accept")) {
            REACHED.note(endpoint.name(), reply.status());
        }
    }

    private static String user(Endpoint endpoint) {
        return ORDERS.contains(endpoint.name()) ? "pm" : Aim.user(endpoint);
    }

    /** A changing request has a body that is refused at the latest. */
    private static Reply send(Endpoint endpoint, String path, Map<String, String> more) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
        headers.putAll(more);
        boolean body = List.of("POST", "PUT").contains(endpoint.verb());
        Reply reply = host.as(user(endpoint)).send(endpoint.verb(), path, headers,
                body ? "{\"unknown\":1}".getBytes(StandardCharsets.UTF_8) : new byte[0]);
        if (!more.containsKey("Accept") || reply.status() != 400 || !reply.text().isEmpty()) {
            FINDINGS.judge(endpoint.verb() + " " + path + " " + more, reply);
        }
        return reply;
    }
}

package sandbox.fidelity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sandbox.it.Http;
import sandbox.launch.SandboxProcess;

/**
 * One running sandbox with the probe, shared by all test classes of the JVM because its start is what costs. Its
 * project PRB follows the workflow of the probe. Ends with the JVM.
 */
final class ProbedHost {
    static final String PROJECT = "PRB";
    private static final String USER = """
            {"name":"%1$s","password":"%1$s","displayName":"%1$s","emailAddress":"%1$s@example.com"}""";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] ADMIN = {"Authorization", Http.ADMIN};
    private static final ProbedHost RUNNING = new ProbedHost();

    private final SandboxProcess process;
    private final Http http;

    private ProbedHost() {
        try {
            Path folder = Files.createDirectories(Path.of("target", "probe-" + ProcessHandle.current().pid()));
            process = SandboxProcess.in(folder.resolve("home")).option("--basic-auth")
                    .plugin(ProbePlugin.jar().write(folder)).plugin(RefusedPlugins.wrongFactory().write(folder))
                    .plugin(RefusedPlugins.unexported().write(folder))
                    .plugin(RefusedPlugins.hiddenLibrary().write(folder)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http = new Http(process.baseUrl());
        send("POST", "/rest/api/2/project", "{\"key\":\"PRB\",\"name\":\"Probe\",\"projectTypeKey\":\"business\"}");
        List.of("ann", "olga").forEach(this::user);
        send("DELETE", "/rest/api/2/group/user?groupname=jira-software-users&username=olga", "");
        page("/plugins/servlet/flow?project=PRB");
    }

    static ProbedHost running() {
        return RUNNING;
    }

    String log() {
        return process.logText();
    }

    /** The key of a new task. */
    String issue(String summary) {
        return json(send("POST", "/rest/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"PRB\"},\"summary\":\""
                + summary + "\",\"issuetype\":{\"name\":\"Task\"}}}")).path("key").asText();
    }

    /** Creates a user whose password is the name. */
    void user(String name) {
        send("POST", "/rest/api/2/user", USER.formatted(name));
    }

    String status(String key) {
        return json(call("GET", "/rest/api/2/issue/" + key, "")).path("fields").path("status").path("name").asText();
    }

    /** As the administrator, by JSON. */
    HttpResponse<String> call(String method, String path, String body) {
        return http.call(method, path, "application/json", body, ADMIN);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpResponse<String> answer = call(method, path, body);
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** What the administrator gets to see. */
    String page(String path) {
        HttpResponse<String> answer = http.get(path, ADMIN);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode());
        }
        return answer.body();
    }

    HttpResponse<String> as(String user, String path) {
        return new Http(process.baseUrl()).get(path, "Authorization", "Basic " + Base64.getEncoder()
                .encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8)));
    }

    /** Nobody in particular. */
    Http visitor() {
        return http;
    }

    /** A browser in which the administrator has logged in. */
    Browser browser() {
        Http browser = new Http(process.baseUrl(), HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
        Browser logged = new Browser(browser);
        logged.form("/login.jsp", Map.of("os_username", "admin", "os_password", "admin"));
        return logged;
    }

    /** The same with the password confirmed for administration. */
    Browser administrator() {
        Browser browser = browser();
        browser.form("/secure/admin/WebSudoAuthenticate.jspa",
                Map.of("webSudoPassword", "admin", "atl_token", browser.token()));
        return browser;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    /** A session with cookies and the token of its forms. */
    record Browser(Http http) {
        private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]*)\"");

        HttpResponse<String> form(String path, Map<String, String> fields) {
            return http.post(path, "application/x-www-form-urlencoded", fields.entrySet().stream().map(field ->
                    field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&")));
        }

        String token() {
            Matcher matcher = TOKEN.matcher(http.get("/secure/Dashboard.jspa").body());
            return matcher.find() ? matcher.group(1) : "";
        }
    }
}

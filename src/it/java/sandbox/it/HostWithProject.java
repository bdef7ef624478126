package sandbox.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** A sandbox without plugins, with the project TRY and its issue TRY-1, for tests of the host's own pages and REST. */
final class HostWithProject extends ExternalResource {
    private static final Pattern TOKEN = Pattern.compile("name=\"atlassian-token\" content=\"([^\"]*)\"");
    private static final ObjectMapper JSON = new ObjectMapper();
    private final TemporaryFolder folder = new TemporaryFolder();
    private SandboxProcess host;

    @Override
    protected void before() throws Throwable {
        folder.create();
        Path home = folder.newFolder("home").toPath();
        host = SandboxProcess.in(home).option("--basic-auth").start();
        rest("POST", "/rest/api/2/project", "{\"key\":\"TRY\",\"name\":\"Try <it>\",\"projectTypeKey\":\"business\"}");
        newIssue("First");
    }

    @Override
    protected void after() {
        host.close();
        folder.delete();
    }

    String baseUrl() {
        return host.baseUrl();
    }

    String log() {
        return host.logText();
    }

    /** The key of a new task. */
    String newIssue(String summary) {
        return json(rest("POST", "/rest/api/2/issue", "{\"fields\":{\"project\":{\"key\":\"TRY\"},\"summary\":\""
                + summary + "\",\"issuetype\":{\"name\":\"Task\"}}}")).path("key").asText();
    }

    /** Called by the administrator with Basic authentication. */
    HttpResponse<String> rest(String method, String path, String body, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes());
        return new Http(baseUrl()).call(method, path, "application/json", body, all);
    }

    /** A JSON body of the administrator that does not say how long it is. */
    HttpResponse<String> chunked(String path, String body) {
        return new Http(baseUrl()).chunked(path, "application/json", body, "Authorization", Http.ADMIN);
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    /** A client with cookies, not yet logged in. */
    Http visitor() {
        return new Http(baseUrl(), HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    /** A client with the administrator's session. */
    Http session() {
        Http http = visitor();
        form(http, "/login.jsp", Map.of("os_username", "admin", "os_password", "admin"));
        return http;
    }

    static HttpResponse<String> form(Http http, String path, Map<String, String> fields) {
        StringBuilder body = new StringBuilder();
        new LinkedHashMap<>(fields).forEach((name, value) -> body.append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&'));
        return http.post(path, "application/x-www-form-urlencoded", body.toString());
    }

    static String token(Http http) {
        Matcher matcher = TOKEN.matcher(http.get("/secure/Dashboard.jspa").body());
        return matcher.find() ? matcher.group(1) : "";
    }
}

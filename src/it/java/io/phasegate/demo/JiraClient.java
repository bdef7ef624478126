package io.phasegate.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's session with a Jira-compatible host over HTTP. Used by the demo loader and by the tests of the
 * packaged jar.
 */
public final class JiraClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String base;
    private final String user;
    private final HttpClient http;

    private JiraClient(String base, String user) {
        this.base = base;
        this.user = user;
        this.http = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER).build();
    }

    /** Somebody who is not logged in. */
    public static JiraClient anonymous(String base) {
        return new JiraClient(base, "");
    }

    /** A session of the user, whose password is his name. */
    public static JiraClient login(String base, String user) {
        JiraClient client = new JiraClient(base, user);
        Answer answer = client.post("/rest/auth/latest/session", Map.of("username", user, "password", user));
        if (answer.status() != 200) {
            throw new IllegalStateException("Cannot log in as " + user + ": " + answer);
        }
        return client;
    }

    /** Enters the password once more, which Jira asks for before its administration pages; this session then. */
    public JiraClient confirmed() {
        send("POST", "/secure/admin/WebSudoAuthenticate.jspa", Optional.of("webSudoPassword=" + encode(user)),
                Map.of("Content-Type", "application/x-www-form-urlencoded", "X-Atlassian-Token", "no-check"))
                .expect(302);
        return this;
    }

    public String base() {
        return base;
    }

    public String user() {
        return user;
    }

    public Answer get(String path) {
        return send("GET", path, Optional.empty(), Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, Optional.of(body), Map.of());
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, Optional.of(body), Map.of());
    }

    public Answer delete(String path) {
        return send("DELETE", path, Optional.empty(), Map.of());
    }

    /** A request with any method, an optional JSON body (a String is sent as it is) and further headers. */
    public Answer send(String method, String path, Optional<Object> body, Map<String, String> headers) {
        HttpRequest.Builder request = request(path)
                .method(method, body.map(value -> BodyPublishers.ofString(text(value)))
                .orElseGet(BodyPublishers::noBody));
        body.ifPresent(value -> request.header("Content-Type", "application/json"));
        headers.forEach(request::setHeader);
        return exchange(request);
    }

    /** Submits an HTML form. */
    public Answer form(String path, Map<String, String> fields) {
        String encoded = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .reduce((one, other) -> one + "&" + other).orElse("");
        return exchange(request(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded)));
    }

    /** Attaches a file to an issue over REST v2; the answer lists the attachment. */
    public Answer attach(String issueKey, String fileName, byte[] content) {
        return upload("/rest/api/2/issue/" + issueKey + "/attachments", Map.of(),
                new Upload("file", fileName, content));
    }

    /** Submits a form with a file. */
    public Answer upload(String path, Map<String, String> fields, Upload file) {
        String boundary = "boundary-" + UUID.randomUUID();
        return exchange(request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-Atlassian-Token", "no-check").POST(BodyPublishers.ofByteArray(file.body(boundary, fields))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + base, e);
        }
    }

    private static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not writable as JSON: " + body, e);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A file in a form. */
    public record Upload(String part, String fileName, byte[] content) {
        byte[] body(String boundary, Map<String, String> fields) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            fields.forEach((name, value) -> body.writeBytes(("--" + boundary
                    + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                    .getBytes(StandardCharsets.UTF_8)));
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                    + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        }
    }

    /** What the host answered. */
    public record Answer(int status, String body, HttpResponse<String> response) {
        /** The body as JSON; a missing node when it is none. */
        public JsonNode json() {
            try {
                return body.isBlank() ? MissingNode.getInstance() : JSON.readTree(body);
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public String tag() {
            return header("ETag").orElse("");
        }

        /** This answer, if it has the status. */
        public Answer expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException(response.request()
                        .method() + " " + response.uri() + " answered " + status
                        + " instead of " + expected + ": " + body);
            }
            return this;
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }
}

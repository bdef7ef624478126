package io.phasegate.assurance.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Somebody who sends requests with any bytes and headers; a client library would refuse or repair them. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies)
            .version(HttpClient.Version.HTTP_1_1).build();

    Caller(String base) {
        this.base = base;
    }

    /** A session of the user, whose password is his name. */
    static Caller login(String base, String user) {
        Caller caller = new Caller(base);
        caller.send("POST", "/rest/auth/latest/session", Map.of("Content-Type", "application/json"),
                json(Map.of("username", user, "password", user))).expect(200);
        return caller;
    }

    static byte[] json(Object body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Reply get(String path) {
        return send("GET", path, Map.of(), new byte[0]);
    }

    Reply post(String path, Object body) {
        return send("POST", path, Map.of("Content-Type", "application/json"), json(body));
    }

    Reply send(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        try {
            return new Reply(method + " " + path, http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The session as a `Cookie` header, for requests over a bare socket or in a browser. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .reduce((one, other) -> one + "; " + other).orElse("");
    }

    /** What came back. */
    record Reply(String request, HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        List<String> headers(String name) {
            return response.headers().allValues(name);
        }

        JsonNode json() {
            try {
                return JSON.readTree(text());
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }

        Reply expect(int status) {
            if (status() != status) {
                throw new IllegalStateException(request + " answered " + this + " instead of " + status);
            }
            return this;
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }
}

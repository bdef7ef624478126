package io.phasegate.assurance.permission;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Everything that one person gets for an address, as text: status, headers, body; of a PDF also what stands in it. */
public record Bytes(String base, String user) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Set<String> OF_THE_LINE = Set.of("date", "connection", "keep-alive");

    public String of(String path) {
        String login = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Basic " + login).build();
        try {
            HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() + "\n" + headers(answer) + "\n" + text(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(path, e);
        }
    }

    /** The same without what differs from one request to the next: session, form token, the minute of a report. */
    public String still(String path) {
        return of(path).replaceAll("(?im)^set-cookie=.*$", "").replaceAll("(?<![0-9a-f])[0-9a-f]{40}(?![0-9a-f])", "token")
                .replaceAll("(?i)(content-length)=\\[\\d+]", "$1")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?", "moment");
    }

    private static String headers(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_LINE.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .map(Object::toString).sorted().collect(Collectors.joining("\n"));
    }

    private static String text(byte[] body) throws IOException {
        String raw = new String(body, StandardCharsets.UTF_8);
        if (!raw.startsWith("%PDF")) {
            return raw;
        }
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

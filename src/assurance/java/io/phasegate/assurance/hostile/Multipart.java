package io.phasegate.assurance.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A multipart body with one file, written by hand so that its name and type may be anything. */
final class Multipart {
    private static final String BOUNDARY = "hostile-boundary";

    private Multipart() {
    }

    /** @param disposition what follows `form-data; name="file"; `, for example `filename="a.txt"` */
    static byte[] file(String disposition, String type, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(head(disposition, type).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    static String head(String disposition, String type) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; " + disposition + "\r\nContent-Type: " + type
                + "\r\n\r\n";
    }

    static Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        headers.put("X-Atlassian-Token", "no-check");
        return headers;
    }
}

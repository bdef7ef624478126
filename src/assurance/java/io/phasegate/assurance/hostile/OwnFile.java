package io.phasegate.assurance.hostile;

import static io.phasegate.assurance.hostile.HostileHost.REST;

import io.phasegate.assurance.hostile.Caller.Reply;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A REST method that takes a file of the plugin's own, a blueprint or the days of a calendar, with who may send it and
 * where its effect is seen. Used by the uploads of wrong files.
 */
record OwnFile(String verb, String path, String user, String seen) {
    static final List<String> TYPES = List.of("application/yaml", "text/calendar", "text/csv", "text/html",
            "image/png", "application/zip", "text/plain;charset=utf-16", "text/plain;charset=no-such", "text/yaml",
            "application/json;charset=gb18030", "application/yaml;charset=\"", "multipart/form-data", "*/*", "garbage");
    static final Set<String> UNREADABLE = Set.of("application/yaml;charset=\"", "garbage");

    /** Every method of the jar that takes one must be here: see {@link #names}. */
    static List<OwnFile> all(HostileHost host, HostileProject project) {
        host.as("admin").post(REST + "/calendars", Map.of("id", "uploads", "name", "Uploads")).expect(201);
        String calendar = project.path() + "/calendar";
        String shared = REST + "/calendars/uploads";
        return List.of(new OwnFile("POST", REST + "/blueprints", "admin", REST + "/blueprints"),
                new OwnFile("PUT", calendar + "/file?format=ics", "pm", calendar),
                new OwnFile("PUT", calendar + "/file?format=csv", "pm", calendar),
                new OwnFile("PUT", shared + "/file?format=ics", "admin", shared),
                new OwnFile("PUT", shared + "/file?format=csv", "admin", shared));
    }

    /** As the jar names them. */
    static List<String> names() {
        return List.of("POST /blueprints", "PUT /projects/{key}/calendar/file", "PUT /calendars/{id}/file");
    }

    /** Files of other programs, of none, and such that grow while they are read. */
    static List<byte[]> contents() {
        List<byte[]> contents = new ArrayList<>();
        for (String text : List.of("x", "\u0000\u0000", "%PDF-1.7", "<html><script>pwn('file')</script></html>",
                "\u00ff\u00d8\u00ff\u00e0", "PK\u0003\u0004", "\u00f0\u0028\u008c\u0028", "\u00ff\u00fei\u0000d\u0000",
                "{\"a\":".repeat(20_000), "[".repeat(50_000), "a".repeat(900_000), "\n".repeat(900_000),
                "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n".repeat(20_000), "BEGIN:VCALENDAR\r\n " + "x".repeat(800_000),
                "2026-05-01,OFF,\"" + "x".repeat(500_000), "2026-02-30,OFF,=1+1\n", ",".repeat(500_000),
                "!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]", laughs())) {
            contents.add(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    /** Each alias names the one before ten times. */
    private static String laughs() {
        StringBuilder yaml = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 12; i++) {
            yaml.append("a").append(i).append(": &a").append(i).append(" [")
                    .append(("*a" + (i - 1) + ",").repeat(9)).append("*a").append(i - 1).append("]\n");
        }
        return yaml.toString();
    }

    /** What is there now, told by its tag or by its text. */
    String state(HostileHost host) {
        Reply reply = host.as(user).get(seen).expect(200);
        return reply.header("ETag") + reply.text();
    }

    /** @param type content type, empty for none */
    Reply send(HostileHost host, String type, byte[] content) {
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", type, "If-Match",
                host.as(user).get(seen).expect(200).header("ETag")));
        headers.values().removeIf(String::isEmpty);
        return host.as(user).send(verb, path, headers, content);
    }
}

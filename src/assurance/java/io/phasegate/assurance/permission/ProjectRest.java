package io.phasegate.assurance.permission;

import io.phasegate.calendar.exchange.CalendarFiles;
import io.phasegate.handover.web.ReportFormat;
import io.phasegate.journal.model.Stream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What can be read of a project over our REST API without naming anything else: every method of the jar, both journals,
 * every format. For suites that look at all of it; a new method with formats that nobody listed fails them by its name.
 */
public record ProjectRest(String key) {
    private static final String REST = "/rest/phasegate/1.0";
    private static final String PROJECT = "/projects/{key}";
    private static final Map<String, List<String>> FORMATS = Map.of(PROJECT + "/handover",
            queries("?lang=both&format=", ReportFormat.values()), PROJECT + "/calendar/file",
            queries("?format=", CalendarFiles.Format.values()));
    private static final List<String> STREAMS = Arrays.stream(Stream.values()).map(one -> "?stream=" + one).toList();

    public List<String> addresses() {
        Surface surface = Surface.ofPackagedJar();
        Set<String> formatted = surface.reading("format");
        Set<String> streamed = surface.reading("stream");
        return surface.entries().stream().filter(entry -> entry.startsWith("GET " + PROJECT))
                .map(entry -> entry.substring("GET ".length()))
                .filter(path -> path.indexOf('{', PROJECT.length()) < 0)
                .flatMap(path -> variants(path, formatted, streamed).stream().map(query -> path + query))
                .map(path -> REST + path.replace("{key}", key)).toList();
    }

    private static List<String> variants(String path, Set<String> formatted, Set<String> streamed) {
        if (formatted.contains(path) && !FORMATS.containsKey(path)) {
            throw new IllegalStateException("No suite knows the formats of " + path);
        }
        return streamed.contains(path) ? STREAMS : FORMATS.getOrDefault(path, List.of(""));
    }

    private static List<String> queries(String start, Enum<?>... words) {
        return Arrays.stream(words).map(word -> start + word.name().toLowerCase(Locale.ROOT)).toList();
    }
}

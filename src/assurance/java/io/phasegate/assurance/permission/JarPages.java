package io.phasegate.assurance.permission;

import io.phasegate.organisation.web.Sheets;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of all pages of the packaged jar, so that no suite has a list of its own that may be too short. */
public final class JarPages {
    private static final String SHOWN = "servlet GET ";

    private JarPages() {
    }

    /** Pages outside any project. */
    public static List<String> general() {
        return all().filter(page -> !page.contains("{key}")).toList();
    }

    public static List<String> ofProject(String key) {
        return all().filter(page -> page.contains("{key}")).map(page -> page.replace("{key}", key))
                .flatMap(page -> page.endsWith("/sheets") ? Sheets.KNOWN.stream().map(sheet -> page + "/" + sheet)
                : Stream.of(page)).toList();
    }

    private static Stream<String> all() {
        return Surface.ofPackagedJar().entries().stream().filter(entry -> entry.startsWith(SHOWN))
                .map(entry -> "/plugins/servlet" + entry.substring(SHOWN.length()));
    }
}

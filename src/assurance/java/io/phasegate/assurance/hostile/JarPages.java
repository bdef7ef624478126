package io.phasegate.assurance.hostile;

import io.phasegate.assurance.permission.Surface;
import java.util.List;
import java.util.stream.Stream;

/** The addresses of all pages of the packaged jar, so that no suite has a list of its own that may be too short. */
final class JarPages {
    private static final String SHOWN = "servlet GET ";
    /** What follows the names of pages that show one of several things. */
    private static final List<String> SHEETS = List.of("team-list", "organisation-structure", "duties");

    private JarPages() {
    }

    /** Pages outside any project. */
    static List<String> general() {
        return all().filter(page -> !page.contains("{key}")).toList();
    }

    static List<String> ofProject(String key) {
        return all().filter(page -> page.contains("{key}")).map(page -> page.replace("{key}", key))
                .flatMap(page -> page.endsWith("/sheets") ? SHEETS.stream().map(sheet -> page + "/" + sheet)
                : Stream.of(page)).toList();
    }

    private static Stream<String> all() {
        return Surface.ofPackagedJar().entries().stream().filter(entry -> entry.startsWith(SHOWN))
                .map(entry -> "/plugins/servlet" + entry.substring(SHOWN.length()));
    }
}

package sandbox.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What the host exports to plugins: the packages listed in docs/host-packages.txt that are on the class path, plus
 * what Gemini itself needs. Nothing else, so that a plugin cannot lean on a package that Jira hides.
 */
final class SystemPackages {
    static final String LIST = "/sandbox/host-packages.txt";
    /** Gemini 3.0.0.M01 asks for Spring [5,6): every Spring package is exported a second time under this version. */
    private static final String SPRING_ALIAS = "5.3.99";

    private SystemPackages() {
    }

    /** The value of the framework's property `org.osgi.framework.system.packages.extra`. */
    static String header(String classPath) {
        Predicate<String> listed = listed().<Predicate<String>>map(set -> set::contains)
                .orElse(SystemPackages::fallback);
        return ClassPathPackages.scan(classPath).entrySet().stream()
                .filter(entry -> !gemini(entry.getKey()))
                .filter(entry -> neededByGemini(entry.getKey()) || listed.test(entry.getKey()))
                .map(SystemPackages::clause)
                .collect(Collectors.joining(","));
    }

    private static String clause(Map.Entry<String, String> entry) {
        String name = entry.getKey();
        if (name.startsWith("org.springframework.")) {
            return name + ";version=" + SPRING_ALIAS + "," + name + ";version=" + entry.getValue();
        }
        String version = name.equals("org.apache.commons.logging") ? "1.2.0" : entry.getValue();
        return name + ";version=" + version;
    }

    private static boolean gemini(String name) {
        return name.startsWith("org.eclipse.gemini.") || name.startsWith("org.osgi.");
    }

    private static boolean neededByGemini(String name) {
        return name.startsWith("org.springframework.") || name.startsWith("org.aopalliance.")
                || name.equals("org.apache.commons.logging");
    }

    private static boolean fallback(String name) {
        return !name.startsWith("sandbox") && !name.startsWith("io.phasegate");
    }

    private static Optional<Set<String>> listed() {
        try (InputStream in = SystemPackages.class.getResourceAsStream(LIST)) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> read(InputStream in) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("[\\s|;,]+")[0]).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}

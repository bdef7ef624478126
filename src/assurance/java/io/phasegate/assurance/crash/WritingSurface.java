package io.phasegate.assurance.crash;

import io.phasegate.assurance.permission.Surface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything of the packaged jar that writes on somebody's order: requests, and functions behind transitions of our
 * workflows.
 */
final class WritingSurface {
    private static final Pattern REQUEST = Pattern.compile("(servlet )?(POST|PUT|DELETE|PATCH) .*");
    private static final Pattern FUNCTION = Pattern.compile("<function\\b.*?</function>", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("<arg name=\"(?:step|act)\">([^<]*)<");
    private static final Pattern RESULT = Pattern.compile("<arg name=\"result\">([^<]*)<");

    private WritingSurface() {
    }

    /** Requests as the table of permissions names them, and `transition workflow step`. */
    static Set<String> entries() {
        Set<String> entries = new TreeSet<>();
        Surface.ofPackagedJar().entries().stream().filter(entry -> REQUEST.matcher(entry).matches())
                .forEach(entries::add);
        try (JarFile jar = new JarFile(Path.of(System.getProperty("phasegate.jar")).toFile())) {
            for (JarEntry file : jar.stream().filter(file -> file.getName().matches("workflows/[\\w-]+\\.xml"))
                    .toList()) {
                entries.addAll(transitions(jar, file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static Set<String> transitions(JarFile jar, JarEntry file) throws IOException {
        Set<String> transitions = new TreeSet<>();
        try (InputStream in = jar.getInputStream(file)) {
            Matcher functions = FUNCTION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (functions.find()) {
                if (functions.group().contains(">io.phasegate.")) {
                    String workflow = file.getName().replaceAll(".*/|\\.xml$", "");
                    transitions.add("transition " + workflow + " " + named(STEP, functions.group()) + named(RESULT,
                            functions.group()));
                }
            }
        }
        return transitions;
    }

    private static String named(Pattern argument, String function) {
        Matcher found = argument.matcher(function);
        String before = argument == RESULT ? " " : "";
        return found.find() ? before + found.group(1) : "";
    }
}

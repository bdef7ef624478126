package io.phasegate.assurance.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.jar.JarFile;

/** The classes and files that are really in the packaged jar: what is enumerated there cannot be forgotten. */
final class JarClasses {
    private static final String OURS = "io/phasegate/";

    private JarClasses() {
    }

    /** Every REST method of the jar. */
    static List<Endpoint> endpoints() {
        return files(OURS, "Resource.class").stream().map(JarClasses::load).flatMap(Endpoint::of).toList();
    }

    /** Paths in the jar that start and end like this. */
    static List<String> files(String start, String end) {
        try (JarFile jar = new JarFile(System.getProperty("phasegate.jar"))) {
            return jar.stream().map(entry -> entry.getName())
                    .filter(name -> name.startsWith(start) && name.endsWith(end)).sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Class<?> load(String file) {
        try {
            return Class.forName(file.replace('/', '.').replace(".class", ""), false,
                    JarClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}

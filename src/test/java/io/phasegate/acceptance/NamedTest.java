package io.phasegate.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * A test that a row of docs/acceptance.md names, as `Class#method`.
 *
 * @param owner simple name, with as many packages before it as it takes to be the only one
 */
record NamedTest(String owner, String method) {
    private static final Pattern REFERENCE = Pattern.compile("`([\\w.]+)#(\\w+)`");
    private static final List<Path> SOURCES = List.of(Path.of("src/test/java"), Path.of("src/it/java"),
            Path.of("src/assurance/java"));

    static List<NamedTest> in(String text) {
        return REFERENCE.matcher(text).results().map(found -> new NamedTest(found.group(1), found.group(2))).toList();
    }

    /** One class of that name is on the test class path and has that method as a test. */
    boolean exists() {
        List<String> classes = classes();
        return classes.size() == 1 && isTest(classes.get(0));
    }

    /** Its name begins or ends with the number of that requirement. */
    boolean bears(String requirement) {
        return method.startsWith(requirement.toLowerCase(Locale.ROOT) + "Should") || method.endsWith(requirement);
    }

    private boolean isTest(String name) {
        try {
            Class<?> type = Class.forName(name, false, NamedTest.class.getClassLoader());
            return type.getMethod(method).isAnnotationPresent(Test.class);
        } catch (ReflectiveOperationException absent) {
            return false;
        }
    }

    private List<String> classes() {
        String file = "/" + owner.replace('.', '/') + ".java";
        return SOURCES.stream().flatMap(NamedTest::files).filter(path -> ("/" + path).endsWith(file))
                .map(path -> path.substring(0, path.length() - ".java".length()).replace('/', '.')).toList();
    }

    private static Stream<String> files(Path source) {
        try (Stream<Path> all = Files.walk(source)) {
            return all.map(path -> source.relativize(path).toString().replace('\\', '/')).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String toString() {
        return owner + "#" + method;
    }
}

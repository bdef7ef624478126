package io.phasegate.setup.jira;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the state of a host object as text that is the same for the same state. Used by all adapters for `read`. */
final class Shown {
    private Shown() {
    }

    static String lines(Object... parts) {
        return Stream.of(parts).map(Shown::text).collect(Collectors.joining("\n"));
    }

    static String sorted(Collection<?> parts) {
        return parts.stream().map(Shown::text).sorted().collect(Collectors.joining(","));
    }

    /** Databases differ in what they make of an empty text; for us it is the same as none. */
    private static String text(Object part) {
        return Objects.toString(part, "");
    }
}

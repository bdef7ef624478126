package io.phasegate.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Class names in the attributes and elements of the plugin descriptor and of the Spring files. */
final class XmlClassNames {
    private static final Pattern NAME = Pattern.compile("(?<=[\">])(?:[a-z][a-z0-9]*\\.)+[A-Z][A-Za-z0-9]*(?=[\"<])");

    private XmlClassNames() {
    }

    static SortedSet<String> all() throws IOException {
        try (Stream<Path> spring = Files.list(Path.of("src/main/resources/META-INF/spring"))) {
            return Stream.concat(spring, Stream.of(Path.of("atlassian-plugin.xml"))).flatMap(XmlClassNames::in)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> in(Path file) {
        try {
            return NAME.matcher(Files.readString(file)).results().map(MatchResult::group);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

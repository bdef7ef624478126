package io.phasegate.assurance.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.java.ao.RawEntity;

/** All entities of the plugin, in the order of its descriptor. */
final class Entities {
    private static final Pattern ENTITY = Pattern.compile("<entity>([^<]+)</entity>");

    private Entities() {
    }

    @SuppressWarnings("unchecked")
    static List<Class<? extends RawEntity<?>>> ofDescriptor() {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
        try {
            Matcher found = ENTITY.matcher(Files.readString(Path.of("atlassian-plugin.xml")));
            while (found.find()) {
                entities.add((Class<? extends RawEntity<?>>) Class.forName(found.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return entities;
    }
}

package io.phasegate.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** The compiled classes of the plugin, as bnd packs them. */
final class PluginClasses {
    static final Path ROOT = Path.of("target/classes");

    private PluginClasses() {
    }

    static List<ClassReader> all() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("io/phasegate"))) {
            return files.filter(file -> file.toString().endsWith(".class")).map(PluginClasses::reader).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Compile the plugin first: " + ROOT, e);
        }
    }

    private static ClassReader reader(Path file) {
        try {
            return new ClassReader(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}

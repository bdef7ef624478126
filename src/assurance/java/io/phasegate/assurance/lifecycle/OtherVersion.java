package io.phasegate.assurance.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** The packaged jar under another version number: what an administrator installs over the one that runs. */
final class OtherVersion {
    private OtherVersion() {
    }

    static Path of(Path jar, String version) {
        try {
            Path copy = Files.createTempFile("phasegate-" + version + "-", ".jar");
            Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
            try (FileSystem zip = FileSystems.newFileSystem(copy, Map.of())) {
                replace(zip.getPath("atlassian-plugin.xml"), "<version>[^<]*</version>",
                        "<version>" + version + "</version>");
                replace(zip.getPath("META-INF/MANIFEST.MF"), "Bundle-Version: [^\r\n]*", "Bundle-Version: " + version);
            }
            copy.toFile().deleteOnExit();
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void replace(Path file, String pattern, String by) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String changed = text.replaceFirst(pattern, by);
        if (changed.equals(text)) {
            throw new IllegalStateException(file + " has nothing like " + pattern);
        }
        Files.writeString(file, changed, StandardCharsets.UTF_8);
    }
}

package sandbox.spi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the host keeps files. Another one than the plain disk is registered by those who want it to be full. */
@FunctionalInterface
public interface Disk {
    Disk PLAIN = (from, to) -> Files.copy(from, to);

    void copy(Path from, Path to) throws IOException;
}

package sandbox.data;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that outlived a killed sandbox: it still holds the data folder, so the next sandbox goes on with it. */
record OrphanedPostgres(long pid, int port) {
    private static final int PORT_LINE = 3;

    /** The running server of a data folder, read from the file that PostgreSQL keeps there. */
    static Optional<OrphanedPostgres> of(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        OrphanedPostgres found = new OrphanedPostgres(Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()));
        return found.answers() ? Optional.of(found) : Optional.empty();
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 1_000);
            return ProcessHandle.of(pid).isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }

    void stop() {
        ProcessHandle.of(pid).ifPresent(process -> {
            process.destroy();
            process.onExit().join();
        });
    }
}

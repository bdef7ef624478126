package sandbox.data;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Turns the value of `--database` into an open database: nothing (H2 file), `postgres` (embedded) or a JDBC URL. */
public final class DatabaseChoice {
    private final Path home;
    private final WorkflowTransactions mode;
    private final UnaryOperator<DataSource> watch;

    /** @param watch puts a watcher around the pool, or nothing */
    public DatabaseChoice(Path home, WorkflowTransactions mode, UnaryOperator<DataSource> watch) {
        this.home = home;
        this.mode = mode;
        this.watch = watch;
    }

    /** @param choice null or empty for the H2 file in the home folder */
    public Database open(String choice, String user, String password) {
        if (choice == null || choice.isBlank()) {
            // The host closes the database itself, after everything that still writes to it. Without a delay of writing a commit
            // outlives a killed JVM, as on every database that Jira supports; H2's default loses half a second.
            return Database.open("jdbc:h2:file:" + home.resolve("database/sandbox").toAbsolutePath()
                    + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0", "sa", "", mode, watch, () -> { });
        }
        return "postgres".equals(choice) ? embeddedPostgres()
                : Database.open(choice, user, password, mode, watch, () -> { });
    }

    private Database embeddedPostgres() {
        Path data = home.resolve("postgres");
        try {
            OrphanedPostgres orphan = OrphanedPostgres.of(data).orElse(null);
            if (orphan != null) {
                return Database.open(orphan.jdbcUrl(), "postgres", "", mode, watch, orphan::stop);
            }
            EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(data)
                    .setCleanDataDirectory(false).start();
            return Database.open(server.getJdbcUrl("postgres", "postgres"), "postgres", "", mode, watch,
                    () -> stop(server));
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

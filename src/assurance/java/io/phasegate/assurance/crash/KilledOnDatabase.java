package io.phasegate.assurance.crash;

import io.phasegate.assurance.Volume;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.Assume;
import org.junit.rules.TemporaryFolder;

/**
 * A host to be killed together with the database behind it, which outlives it and can be read from outside. Used by the
 * suites that kill on more than one database.
 *
 * @param name   of the database, as figures have it
 * @param server closed after the host
 */
record KilledOnDatabase(String name, KilledHost host, DataSource data, AutoCloseable server) implements AutoCloseable {
    static KilledOnDatabase h2File(TemporaryFolder folder) {
        Path home = home(folder);
        return new KilledOnDatabase("H2 file", new KilledHost(home), TaskRuns.inFile(home).database(), () -> { });
    }

    /** In the full volume only. */
    static KilledOnDatabase postgres(TemporaryFolder folder) throws IOException {
        Assume.assumeTrue("PostgreSQL belongs to the full volume", Volume.isFull());
        EmbeddedPostgres server = EmbeddedPostgres.start();
        KilledHost host = new KilledHost(home(folder), "--database", server.getJdbcUrl("postgres", "postgres"),
                "--db-user", "postgres");
        return new KilledOnDatabase("PostgreSQL", host, server.getPostgresDatabase(), server);
    }

    /** The attempts at long tasks in this database. */
    TaskRuns runs() {
        return new TaskRuns(data);
    }

    /** What is counted, with the database on which. */
    String label(String what) {
        return name + ", " + what;
    }

    private static Path home(TemporaryFolder folder) {
        return folder.getRoot().toPath().resolve("home");
    }

    @Override
    public void close() throws Exception {
        try (server) {
            host.close();
        }
    }
}

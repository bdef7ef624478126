package io.phasegate.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The one PostgreSQL server of this JVM, started when the first test wants it and stopped by the library's exit hook.
 */
record PostgresServer(EmbeddedPostgres server) implements DatabaseServer {
    static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder().setServerConfig("max_connections", "400").start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    @Override
    public String url(String database) {
        return server.getJdbcUrl("postgres", database);
    }

    @Override
    public String firstDatabase() {
        return "postgres";
    }

    @Override
    public String user() {
        return "postgres";
    }
}

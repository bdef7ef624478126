package io.phasegate.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** A database server that all tests of this JVM share, because starting one takes seconds. Used by TestDatabase. */
interface DatabaseServer {
    String url(String database);

    String firstDatabase();

    String user();

    /** Creates an empty database that nobody else has and answers its JDBC URL. */
    default String freshDatabase() {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(url(firstDatabase()), user(), "");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return url(name);
    }

    /** The servers of this JVM; each starts when it is asked for first. */
    final class Shared {
        private Shared() {
        }

        static DatabaseServer postgres() {
            return Postgres.SERVER;
        }

        static DatabaseServer mariadb() {
            return MariaDb.SERVER;
        }

        /** Loaded, and so started, on first use. */
        private static final class Postgres {
            static final DatabaseServer SERVER = PostgresServer.start();
        }

        /** Loaded, and so started, on first use. */
        private static final class MariaDb {
            static final DatabaseServer SERVER = MariaDbServer.start();
        }
    }
}

package sandbox.ao;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;

/** Chooses the Active Objects provider for the database that the host runs on. */
final class Dialects {
    private Dialects() {
    }

    static DatabaseProvider provider(HostConnections connections) {
        SharedDataSource shared = new SharedDataSource(connections);
        String product = product(connections.pool());
        if (product.contains("postgresql")) {
            return new PostgreSQLDatabaseProvider(shared, "public");
        }
        if (product.contains("mysql") || product.contains("mariadb")) {
            return new MySQLDatabaseProvider(shared);
        }
        return new H2DatabaseProvider(shared, "PUBLIC");
    }

    private static String product(DataSource pool) {
        try (Connection connection = pool.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

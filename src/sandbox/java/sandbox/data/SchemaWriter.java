package sandbox.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** Runs `CREATE … IF NOT EXISTS` statements in the words of the database at hand. */
final class SchemaWriter {
    private final DataSource pool;

    SchemaWriter(DataSource pool) {
        this.pool = pool;
    }

    void write(List<String> statements) {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
            Dialect dialect = Dialect.of(connection.getMetaData().getDatabaseProductName());
            statement.execute(dialect.ddl(Sequences.TABLE));
            for (String neutral : statements) {
                statement.execute(dialect.ddl(neutral));
            }
        } catch (SQLException e) {
            throw new DataFailure("The schema could not be created: " + e.getMessage(), e);
        }
    }
}

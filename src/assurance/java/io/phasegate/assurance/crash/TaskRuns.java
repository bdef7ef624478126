package io.phasegate.assurance.crash;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The attempts at long tasks, as they stand in the database. Used by suites that do not want to wait for a silence to
 * pass.
 */
public record TaskRuns(DataSource database) {
    /** Of the host of this home, on an H2 file. Only while it does not run. */
    public static TaskRuns inFile(Path home) {
        JdbcDataSource data = new JdbcDataSource();
        data.setURL("jdbc:h2:file:" + home.resolve("database/sandbox").toAbsolutePath());
        data.setUser("sa");
        return new TaskRuns(data);
    }

    public int attempts(String task) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement count = connection.prepareStatement(
                "SELECT count(*) FROM \"" + table(connection) + "\" WHERE \"TASK_NO\" = ?")) {
            count.setLong(1, Long.parseLong(task));
            try (ResultSet rows = count.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    /** As if every sign of life were long ago. */
    public void letTheSilencePass() throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement update = connection.prepareStatement(
                "UPDATE \"" + table(connection) + "\" SET \"HEARTBEAT\" = 0")) {
            update.executeUpdate();
        }
    }

    private static String table(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "%TASK_RUN%", new String[] {"TABLE"})) {
            tables.next();
            return tables.getString("TABLE_NAME");
        }
    }
}

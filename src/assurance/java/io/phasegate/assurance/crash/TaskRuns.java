package io.phasegate.assurance.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The attempts at long tasks, as they stand in the database. Used by suites that do not want to wait for a silence to
 * pass.
 */
public record TaskRuns(DataSource database) {
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
    void letTheSilencePass() throws SQLException {
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

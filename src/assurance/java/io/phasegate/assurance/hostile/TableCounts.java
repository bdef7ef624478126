package io.phasegate.assurance.hostile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Counts the rows of every table of the host's database, the plugin's and the host's own, and sums up what stands in
 * them. Not the cache of file hashes: looking at a file, also in vain, fills it.
 */
final class TableCounts {
    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like '%FILE_HASH'";

    private final DataSource database;

    TableCounts(DataSource database) {
        this.database = database;
    }

    /** Rows by table, each with the sum of what stands in them in whatever order. */
    Map<String, String> now() {
        try (Connection connection = database.getConnection()) {
            Map<String, String> rows = new TreeMap<>();
            for (String table : tables(connection)) {
                rows.put(table, content(connection, table));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Changes stored text behind the product's back, as if it had been typed before it was checked; every ? is this
     * text.
     */
    void change(String sql, String text) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, text);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All values of one column. */
    List<String> texts(String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(TABLES)) {
            List<String> names = new ArrayList<>();
            while (found.next()) {
                names.add(found.getString(1));
            }
            return names;
        }
    }

    private static String content(Connection connection, String table) throws SQLException {
        String sql = "select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) from \"" + table
                + "\" t";
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

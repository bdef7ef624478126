package io.phasegate.assurance.lifecycle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What stands in the plugin's tables of a database: by table its rows, each by column. */
record Content(Map<String, List<Map<String, String>>> tables) {
    static Content of(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<String, List<Map<String, String>>> tables = new TreeMap<>();
            for (String table : names(connection)) {
                tables.put(table.toUpperCase(Locale.ROOT), rows(connection, table));
            }
            return new Content(tables);
        }
    }

    private static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE",
            "BASE TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        names.removeIf(name -> !name.toUpperCase(Locale.ROOT).startsWith("AO_"));
        return names;
    }

    private static List<Map<String, String>> rows(Connection connection, String table) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM " + quote + table + quote)) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    private static Map<String, String> row(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        Map<String, String> row = new TreeMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnName(i).toUpperCase(Locale.ROOT), String.valueOf(result.getString(i)));
        }
        return row;
    }

    int rows() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    /** Tables, columns and rows of the older content that are not in this one; empty when nothing was lost. */
    List<String> missingOf(Content older) {
        List<String> missing = new ArrayList<>();
        older.tables.forEach((table, rows) -> rows.forEach(row -> {
            if (tables.getOrDefault(table, List.of()).stream()
                    .noneMatch(now -> now.entrySet().containsAll(row.entrySet()))) {
                missing.add(table + " " + row);
            }
        }));
        return missing;
    }
}

package io.phasegate.assurance.lifecycle;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Everything in the tables of the plugin as text, by table, read past the plugin from the database file of an ended
 * sandbox.
 */
final class StoredText {
    private final Map<String, String> tables = new LinkedHashMap<>();
    private int rows;

    /** @param database path of the H2 file, without its suffix */
    static StoredText read(String database) throws SQLException {
        StoredText text = new StoredText();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + database, "sa", "")) {
            try (ResultSet names = connection.getMetaData().getTables(null, null, "%", null)) {
                while (names.next()) {
                    text.add(connection, names.getString("TABLE_NAME"));
                }
            }
        }
        return text;
    }

    private void add(Connection connection, String table) throws SQLException {
        if (!table.toUpperCase(Locale.ROOT).startsWith("AO_")) {
            return;
        }
        StringBuilder content = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
            for (; result.next(); rows++) {
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    content.append(result.getString(column)).append('\n');
                }
            }
        }
        tables.put(table, content.toString());
    }

    Map<String, String> tables() {
        return tables;
    }

    int rows() {
        return rows;
    }
}

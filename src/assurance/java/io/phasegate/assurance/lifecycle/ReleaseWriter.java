package io.phasegate.assurance.lifecycle;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.phasegate.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Stores schema and data of the version that is being released, once: {@code ReleaseWriter VERSION H2-FILE}, where the
 * file is the database of an ended sandbox with the demo project in it (without its suffix).
 */
final class ReleaseWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ReleaseWriter() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of("src", "assurance", "resources", "released", arguments[0]));
        for (String product : TestDatabase.names()) {
            try (TestDatabase database = TestDatabase.on(product)) {
                DdlLog log = new DdlLog(database.dataSource());
                log.migrate(Entities.ofDescriptor());
                Files.write(folder.resolve("schema-" + product.toLowerCase(Locale.ROOT) + ".sql"), log.statements());
            }
        }
        Files.write(folder.resolve("rows.jsonl"), rows(arguments[1]));
        System.exit(0);
    }

    private static List<String> rows(String file) throws SQLException, IOException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "AO\\_%", null)) {
            while (tables.next()) {
                add(connection, tables.getString("TABLE_NAME"), lines);
            }
        }
        return lines;
    }

    private static void add(Connection connection, String table, List<String> lines) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM \"" + table + "\" ORDER BY ID")) {
            while (result.next()) {
                ObjectNode line = JSON.createObjectNode().put("table", table);
                ObjectNode row = line.putObject("row");
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.putPOJO(result.getMetaData().getColumnName(i), text(result, i));
                }
                lines.add(JSON.writeValueAsString(line));
            }
        }
    }

    private static Object text(ResultSet result, int column) throws SQLException {
        Object value = result.getObject(column);
        return value instanceof Number || value instanceof Boolean || value == null ? value : result.getString(column);
    }
}

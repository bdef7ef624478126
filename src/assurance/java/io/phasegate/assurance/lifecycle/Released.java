package io.phasegate.assurance.lifecycle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import javax.sql.DataSource;

/**
 * The tables and rows of a released version as they were stored when it was released: statements for each database,
 * rows as text for all of them. Written by {@link ReleaseWriter}, never changed afterwards.
 */
final class Released {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String version;

    Released(String version) {
        this.version = version;
    }

    /** Makes the tables by the stored statements and fills them. */
    void load(DataSource database, String product) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String ddl : lines("schema-" + product.toLowerCase(Locale.ROOT) + ".sql")) {
                statement.execute(ddl);
            }
            for (String line : lines("rows.jsonl")) {
                insert(connection, JSON.readTree(line));
            }
            continueNumbers(statement, product, Content.of(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void insert(Connection connection, JsonNode line) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        String table = quote + line.path("table").asText() + quote;
        try (Statement probe = connection.createStatement();
                ResultSet columns = probe.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            ResultSetMetaData known = columns.getMetaData();
            try (PreparedStatement insert = connection.prepareStatement(statement(table, known, quote))) {
                for (int i = 1; i <= known.getColumnCount(); i++) {
                    JsonNode value = line.path("row").path(known.getColumnName(i).toUpperCase(Locale.ROOT));
                    insert.setObject(i, value(value, known.getColumnType(i)));
                }
                insert.executeUpdate();
            }
        }
    }

    private static String statement(String table, ResultSetMetaData columns, String quote) throws SQLException {
        StringJoiner names = new StringJoiner(", ", " (", ")");
        StringJoiner marks = new StringJoiner(", ", "(", ")");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(quote + columns.getColumnName(i) + quote);
            marks.add("?");
        }
        return "INSERT INTO " + table + names + " VALUES " + marks;
    }

    /** A dump brings the numbers along; rows that are inserted with theirs do not move them. */
    private static void continueNumbers(Statement statement, String product, Content content) throws SQLException {
        for (String table : content.tables().keySet()) {
            long next = content.tables().get(table).stream().mapToLong(row -> Long.parseLong(row.get("ID"))).max()
                    .orElse(0) + 1;
            switch (product) {
                case "H2" -> statement.execute("ALTER TABLE \"" + table + "\" ALTER COLUMN ID RESTART WITH " + next);
                case "PostgreSQL" -> statement.execute("SELECT setval(pg_get_serial_sequence('\"" + table + "\"', 'ID'), "
                        + next + ", false)");
                default -> statement.execute("ALTER TABLE `" + table + "` AUTO_INCREMENT = " + next);
            }
        }
    }

    private static Object value(JsonNode value, int type) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC, Types.DECIMAL -> value.asLong();
            case Types.BOOLEAN, Types.BIT, Types.TINYINT -> value.asBoolean();
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> Timestamp.valueOf(value.asText());
            default -> value.asText();
        };
    }

    int rows() {
        return lines("rows.jsonl").size();
    }

    private List<String> lines(String file) {
        String path = "/released/" + version + "/" + file;
        try (InputStream in = Objects.requireNonNull(Released.class.getResourceAsStream(path), path);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package sandbox.count;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * `/sandbox/rows`: of every table the number of rows and a checksum of them, so that a test sees whether anything was
 * written.
 */
public final class RowsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String[] TYPES = {"TABLE", "BASE TABLE"};
    private final transient DataSource pool;

    public RowsServlet(DataSource pool) {
        this.pool = pool;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException,
            IOException {
        try (Connection connection = pool.getConnection()) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(new ObjectMapper().writeValueAsString(rows(connection)));
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }

    private static Map<String, String> rows(Connection connection) throws SQLException {
        String quote = connection.getMetaData().getIdentifierQuoteString();
        Map<String, String> rows = new TreeMap<>();
        try (ResultSet tables = connection.getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), "%", TYPES)) {
            while (tables.next()) {
                String table = tables.getString("TABLE_NAME");
                rows.put(table, content(connection, quote + table + quote));
            }
        }
        return rows;
    }

    /** Independent of the order in which the rows come. */
    private static String content(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet all = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = all.getMetaData().getColumnCount();
            long count = 0;
            long sum = 0;
            while (all.next()) {
                count++;
                long row = 17;
                for (int column = 1; column <= columns; column++) {
                    row = row * 1_000_003 + Objects.hashCode(all.getString(column));
                }
                sum += row;
            }
            return count + ":" + Long.toHexString(sum);
        }
    }
}

package sandbox.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * Statements against the host's tables. Every call joins the thread's transaction, or commits by itself without one.
 */
public final class Sql {
    private final Transactions transactions;

    Sql(Transactions transactions) {
        this.transactions = transactions;
    }

    public <T> List<T> list(String statement, RowMapper<T> mapper, Object... parameters) {
        return run(statement, parameters, prepared -> {
            try (ResultSet result = prepared.executeQuery()) {
                List<T> found = new ArrayList<>();
                Row row = new Row(result);
                while (result.next()) {
                    found.add(mapper.map(row));
                }
                return found;
            }
        });
    }

    public <T> Optional<T> first(String statement, RowMapper<T> mapper, Object... parameters) {
        return list(statement, mapper, parameters).stream().findFirst();
    }

    /** The number in the first column `n`, 0 when there is no row. */
    public long number(String statement, Object... parameters) {
        return first(statement, row -> row.id("n"), parameters).orElse(0L);
    }

    public boolean exists(String statement, Object... parameters) {
        return !list(statement, row -> Boolean.TRUE, parameters).isEmpty();
    }

    public int update(String statement, Object... parameters) {
        return run(statement, parameters, PreparedStatement::executeUpdate);
    }

    /** @param columns comma separated, in the order of the values */
    public void insert(String table, String columns, Object... values) {
        String marks = String.join(",", Collections.nCopies(values.length, "?"));
        update("INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")", values);
    }

    /** As many question marks as there are values, for an IN list. */
    public static String marks(int count) {
        return String.join(",", Collections.nCopies(Math.max(1, count), "?"));
    }

    private <T> T run(String statement, Object[] parameters, Step<T> step) {
        return transactions.withConnection(connection -> {
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                bind(prepared, parameters);
                return step.run(prepared);
            } catch (SQLException e) {
                throw new DataFailure(e.getMessage() + " in: " + statement, e);
            }
        });
    }

    private static void bind(PreparedStatement prepared, Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i] instanceof Date date ? (Object) date.getTime() : parameters[i];
            prepared.setObject(i + 1, value);
        }
    }

    /** What is done with the bound statement. */
    @FunctionalInterface
    private interface Step<T> {
        T run(PreparedStatement prepared) throws SQLException;
    }
}

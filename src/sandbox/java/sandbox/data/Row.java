package sandbox.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/** One row of a result, read by column name with SQL nulls as Java nulls. */
public final class Row {
    private final ResultSet result;

    Row(ResultSet result) {
        this.result = result;
    }

    public String text(String column) throws SQLException {
        return result.getString(column);
    }

    public long id(String column) throws SQLException {
        return result.getLong(column);
    }

    public int integer(String column) throws SQLException {
        return result.getInt(column);
    }

    public boolean flag(String column) throws SQLException {
        return result.getBoolean(column);
    }

    public Long idOrNull(String column) throws SQLException {
        long value = result.getLong(column);
        return result.wasNull() ? null : value;
    }

    public Double number(String column) throws SQLException {
        double value = result.getDouble(column);
        return result.wasNull() ? null : value;
    }

    /** Times are stored as milliseconds, which no database rounds. Timestamps, since Jira hands those out. */
    public Timestamp time(String column) throws SQLException {
        Long millis = idOrNull(column);
        return millis == null ? null : new Timestamp(millis);
    }
}

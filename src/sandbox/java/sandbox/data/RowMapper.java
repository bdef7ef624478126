package sandbox.data;

import java.sql.SQLException;

/** Makes a value from one row of a result. */
@FunctionalInterface
public interface RowMapper<T> {
    T map(Row row) throws SQLException;
}

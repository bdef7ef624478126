package io.phasegate.assurance.race;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Asks the database whether one of its sessions waits for a lock of another. H2 does not say so of an insert whose
 * unique key somebody else has inserted without committing: there a statement that has not ended for a while counts as
 * waiting. A mistake would only let the other actor move on earlier; what is checked holds for every order. MariaDB is
 * asked for its counter: its list of transactions is not brought up to date while it is read more often than ten times
 * a second.
 */
record LockWaits(DataSource pool, String question) {
    static LockWaits of(String database, DataSource pool) {
        return new LockWaits(pool, switch (database) {
            case "H2" -> "SELECT COUNT(*) FROM INFORMATION_SCHEMA.SESSIONS WHERE BLOCKER_ID IS NOT NULL OR "
                    + "(SESSION_ID <> SESSION_ID() AND EXECUTING_STATEMENT IS NOT NULL "
                    + "AND EXECUTING_STATEMENT_START < DATEADD(MILLISECOND, -50, CURRENT_TIMESTAMP))";
            case "PostgreSQL" -> "SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
                    + "AND datname = current_database()";
            default -> "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS "
                    + "WHERE VARIABLE_NAME = 'INNODB_ROW_LOCK_CURRENT_WAITS'";
        });
    }

    boolean someoneWaits() {
        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

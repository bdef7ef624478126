package sandbox.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * A database transaction of one thread, with what is to be done when it has ended. Used by {@link Transactions} only.
 */
final class Transaction {
    private final Connection connection;
    private final List<Runnable> committed = new ArrayList<>();
    private final List<Runnable> completed = new ArrayList<>();
    private boolean doomed;

    private Transaction(Connection connection) {
        this.connection = connection;
    }

    static Transaction begin(DataSource pool) {
        try {
            Connection connection = pool.getConnection();
            connection.setAutoCommit(false);
            return new Transaction(connection);
        } catch (SQLException e) {
            throw new DataFailure("No transaction could be started", e);
        }
    }

    Connection connection() {
        return connection;
    }

    void doom() {
        doomed = true;
    }

    void afterCommit(Runnable action) {
        committed.add(action);
    }

    void afterCompletion(Runnable action) {
        completed.add(action);
    }

    void commit() {
        if (doomed) {
            throw new DataFailure("Commit failed, rollback previously requested by nested transaction", null);
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new DataFailure("Commit failed", e);
        }
    }

    /** Gives the connection back and runs the actions, those of the commit only after one. */
    void end(boolean wasCommitted) {
        try (Connection toClose = connection) {
            if (!wasCommitted) {
                toClose.rollback();
            }
            toClose.setAutoCommit(true);
        } catch (SQLException e) {
            throw new DataFailure("The transaction could not be ended", e);
        } finally {
            completed.forEach(Runnable::run);
        }
        if (wasCommitted) {
            committed.forEach(Runnable::run);
        }
    }
}

package sandbox.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * The thread's transaction. Nested work joins the outer one, and a failing inner one dooms it, as Jira's transactions
 * do
 * ("Commit failed, rollback previously requested by nested transaction").
 */
public final class Transactions {
    private final DataSource pool;
    private final ThreadLocal<Transaction> current = new ThreadLocal<>();

    Transactions(DataSource pool) {
        this.pool = pool;
    }

    public <T> T inTransaction(Supplier<T> work) {
        Transaction outer = current.get();
        return outer == null ? outermost(work) : nested(outer, work);
    }

    public void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /** Runs the work as if the thread had no transaction. */
    public <T> T apart(Supplier<T> work) {
        Transaction suspended = current.get();
        current.remove();
        try {
            return work.get();
        } finally {
            restore(suspended);
        }
    }

    public void setRollbackOnly() {
        Transaction transaction = current.get();
        if (transaction != null) {
            transaction.doom();
        }
    }

    public boolean active() {
        return current.get() != null;
    }

    /** The connection of the running transaction, for work that joins it. */
    public Optional<Connection> connection() {
        return Optional.ofNullable(current.get()).map(Transaction::connection);
    }

    /** Runs after a successful commit, or at once when there is no transaction. */
    public void afterCommit(Runnable action) {
        Transaction transaction = current.get();
        if (transaction == null) {
            action.run();
        } else {
            transaction.afterCommit(action);
        }
    }

    /** Runs after commit and after rollback alike, or at once when there is no transaction. */
    public void afterCompletion(Runnable action) {
        Transaction transaction = current.get();
        if (transaction == null) {
            action.run();
        } else {
            transaction.afterCompletion(action);
        }
    }

    <T> T withConnection(Function<Connection, T> work) {
        Transaction transaction = current.get();
        if (transaction != null) {
            return work.apply(transaction.connection());
        }
        try (Connection connection = pool.getConnection()) {
            return work.apply(connection);
        } catch (SQLException e) {
            throw new DataFailure("No connection to the database", e);
        }
    }

    private <T> T nested(Transaction outer, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            outer.doom();
            throw e;
        }
    }

    private <T> T outermost(Supplier<T> work) {
        Transaction transaction = Transaction.begin(pool);
        current.set(transaction);
        boolean committed = false;
        try {
            T result = work.get();
            transaction.commit();
            committed = true;
            return result;
        } finally {
            current.remove();
            transaction.end(committed);
        }
    }

    private void restore(Transaction suspended) {
        if (suspended == null) {
            current.remove();
        } else {
            current.set(suspended);
        }
    }
}

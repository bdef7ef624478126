package sandbox.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javax.sql.DataSource;
import sandbox.data.Database;
import sandbox.data.Transactions;
import sandbox.data.WorkflowTransactions;

/**
 * Where plugins' tables get their connections and transactions while the host has a transaction open: their own, the
 * host's, or none (it is not known which of these Jira does, so tests run all three).
 */
public record HostConnections(Transactions transactions, WorkflowTransactions mode, DataSource pool) {
    /** @param counted puts a counter around the pool, or nothing */
    public static HostConnections of(Database database, Function<DataSource, DataSource> counted) {
        return new HostConnections(database.transactions(), database.workflowTransactions(),
                counted.apply(database.dataSource()));
    }

    /** A database without a host around it. */
    static HostConnections alone(DataSource pool) {
        return new HostConnections(null, WorkflowTransactions.SEPARATE, pool);
    }

    Connection open() throws SQLException {
        return mode == WorkflowTransactions.JOINED && transactions.active()
                ? joined(transactions.connection().orElseThrow()) : pool.getConnection();
    }

    /** Whether a plugin's transaction comes to nothing now, so that each statement commits at once. */
    boolean autocommit() {
        return mode == WorkflowTransactions.AUTOCOMMIT && transactions.active();
    }

    /**
     * The host's connection: commit and close are the host's business, a rollback dooms the host's transaction. After
     * `close` it says that it is closed, else Active Objects would go on with it when the host's transaction is over.
     */
    private Connection joined(Connection host) {
        AtomicBoolean closed = new AtomicBoolean();
        return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "close" -> {
                        closed.set(true);
                        yield null;
                    }
                    case "isClosed" -> closed.get();
                    case "commit", "setAutoCommit", "setTransactionIsolation" -> null;
                    case "rollback" -> {
                        transactions.setRollbackOnly();
                        yield null;
                    }
                    default -> call(host, method, arguments);
                });
    }

    private static Object call(Connection host, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(host, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}

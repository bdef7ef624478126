package sandbox.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * One open database of the host with its pool, transactions and identifiers. Made once at start, shared by all
 * managers.
 */
public final class Database implements AutoCloseable {
    /** Two for each web thread: its transaction's and that of a plugin's own transaction; and some for jobs. */
    private static final int POOL_SIZE = 45;
    /** Identifiers have connections of their own, so that nobody who holds one waits for another of the same pool. */
    private static final int SEQUENCE_POOL_SIZE = 2;

    private final HikariDataSource pool;
    private final DataSource watched;
    private final HikariDataSource sequencePool;
    private final Transactions transactions;
    private final Sql sql;
    private final Sequences sequences;
    private final WorkflowTransactions workflowTransactions;
    private final Runnable onClose;

    private Database(HikariDataSource pool, HikariDataSource sequencePool, WorkflowTransactions mode,
            UnaryOperator<DataSource> watch, Runnable onClose) {
        this.pool = pool;
        this.watched = watch.apply(pool);
        this.sequencePool = sequencePool;
        this.transactions = new Transactions(watched);
        this.sql = new Sql(transactions);
        this.sequences = new Sequences(sequencePool);
        this.workflowTransactions = mode;
        this.onClose = onClose;
    }

    public static Database open(String jdbcUrl, String user, String password, WorkflowTransactions mode) {
        return open(jdbcUrl, user, password, mode, UnaryOperator.identity(), () -> { });
    }

    /** @param watch puts a watcher around the pool; identifiers are taken apart from it */
    static Database open(String jdbcUrl, String user, String password, WorkflowTransactions mode,
            UnaryOperator<DataSource> watch, Runnable onClose) {
        return new Database(pool(jdbcUrl, user, password, POOL_SIZE),
                pool(jdbcUrl, user, password, SEQUENCE_POOL_SIZE), mode, watch, onClose);
    }

    private static HikariDataSource pool(String jdbcUrl, String user, String password, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sandbox-" + size);
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }

    /** A private database in memory, for tests. */
    public static Database inMemory(String name) {
        return open("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "", WorkflowTransactions.SEPARATE);
    }

    public DataSource dataSource() {
        return watched;
    }

    public String jdbcUrl() {
        return pool.getJdbcUrl();
    }

    public Transactions transactions() {
        return transactions;
    }

    public Sql sql() {
        return sql;
    }

    public Sequences sequences() {
        return sequences;
    }

    /** How a plugin's own transactions inside workflow functions relate to the transaction of the transition. */
    public WorkflowTransactions workflowTransactions() {
        return workflowTransactions;
    }

    /** Creates what is missing; safe to repeat and to run on several nodes one after another. */
    public void create(List<String> schema) {
        new SchemaWriter(pool).write(schema);
    }

    @Override
    public void close() {
        sequencePool.close();
        pool.close();
        onClose.run();
    }
}

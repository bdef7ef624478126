package sandbox.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import javax.sql.DataSource;

/** One open database of the host with its pool, transactions and identifiers. Made once at start, shared by all managers. */
public final class Database implements AutoCloseable {
    /** A thread may hold two connections: its transaction's and one for an identifier or a plugin's own transaction. */
    private static final int POOL_SIZE = 40;

    private final HikariDataSource pool;
    private final Transactions transactions;
    private final Sql sql;
    private final Sequences sequences;
    private final WorkflowTransactions workflowTransactions;
    private final Runnable onClose;

    private Database(HikariDataSource pool, WorkflowTransactions mode, Runnable onClose) {
        this.pool = pool;
        this.transactions = new Transactions(pool);
        this.sql = new Sql(transactions);
        this.sequences = new Sequences(pool);
        this.workflowTransactions = mode;
        this.onClose = onClose;
    }

    public static Database open(String jdbcUrl, String user, String password, WorkflowTransactions mode) {
        return open(jdbcUrl, user, password, mode, () -> { });
    }

    static Database open(String jdbcUrl, String user, String password, WorkflowTransactions mode, Runnable onClose) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("sandbox");
        config.setJdbcUrl(jdbcUrl);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(2);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new Database(new HikariDataSource(config), mode, onClose);
    }

    /** A private database in memory, for tests. */
    public static Database inMemory(String name) {
        return open("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1", "sa", "", WorkflowTransactions.SEPARATE);
    }

    public DataSource dataSource() {
        return pool;
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
        pool.close();
        onClose.run();
    }
}

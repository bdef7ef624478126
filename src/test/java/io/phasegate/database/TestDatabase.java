package io.phasegate.database;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import sandbox.ao.Tables;
import sandbox.data.Database;
import sandbox.data.WorkflowTransactions;

/** A fresh, empty database for one test class, with the plugin's tables and a counter of SQL statements. */
public final class TestDatabase implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 24;

    private final HikariDataSource pool;
    private final AtomicLong statements = new AtomicLong();

    private TestDatabase(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        this.pool = new HikariDataSource(config);
    }

    /**
     * What {@link #on(String)} takes, for parameterised tests; fewer with {@code -Dtest.databases=H2}, as mutation
     * tests want.
     */
    public static List<String> names() {
        return List.of(System.getProperty("test.databases", "H2,PostgreSQL,MariaDB").split(","));
    }

    public static TestDatabase on(String name) {
        return switch (name) {
            case "H2" -> h2();
            case "PostgreSQL" -> postgres();
            default -> mariadb();
        };
    }

    public static TestDatabase h2() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa");
    }

    public static TestDatabase postgres() {
        return on(DatabaseServer.Shared.postgres());
    }

    /** Stands in for MySQL 8. */
    public static TestDatabase mariadb() {
        return on(DatabaseServer.Shared.mariadb());
    }

    private static TestDatabase on(DatabaseServer server) {
        return new TestDatabase(server.freshDatabase(), server.user());
    }

    /** The pool itself: for tests that look at rows or put something between the tables and the database. */
    public DataSource dataSource() {
        return pool;
    }

    @SafeVarargs
    public final ActiveObjects tables(Class<? extends RawEntity<?>>... entities) {
        return tables(List.of(entities));
    }

    public ActiveObjects tables(List<Class<? extends RawEntity<?>>> entities) {
        DataSource counted = ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> statements.addAndGet(queries.size())).build();
        return Tables.on(counted, "io.phasegate", entities);
    }

    /** SQL statements that this work needs. */
    public long statementsOf(Runnable work) {
        long before = statements.get();
        work.run();
        return statements.get() - before;
    }

    /** A host on this database, with its transactions around workflow functions; to be closed by the caller. */
    public Database host(WorkflowTransactions mode) {
        return Database.open(pool.getJdbcUrl(), pool.getUsername(), "", mode);
    }

    @Override
    public void close() {
        pool.close();
    }
}

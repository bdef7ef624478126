package io.phasegate.database;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.java.ao.RawEntity;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import sandbox.ao.Tables;

/** A fresh, empty database for one test class, with the plugin's tables and a counter of SQL statements. */
public final class TestDatabase implements AutoCloseable {
    private final HikariDataSource pool;
    private final AutoCloseable server;
    private final AtomicLong statements = new AtomicLong();

    private TestDatabase(String url, String user, String password, AutoCloseable server) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(24);
        this.pool = new HikariDataSource(config);
        this.server = server;
    }

    public static TestDatabase h2() {
        return new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "", () -> { });
    }

    public static TestDatabase postgres() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            return new TestDatabase(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres", server);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    @SafeVarargs
    public final ActiveObjects tables(Class<? extends RawEntity<?>>... entities) {
        DataSource counted = ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> statements.addAndGet(queries.size())).build();
        return Tables.on(counted, "io.phasegate", List.of(entities));
    }

    /** SQL statements that this work needs. */
    public long statementsOf(Runnable work) {
        long before = statements.get();
        work.run();
        return statements.get() - before;
    }

    @Override
    public void close() throws Exception {
        pool.close();
        server.close();
    }
}

package sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.EntityManager;
import org.junit.After;
import org.junit.Test;
import sandbox.data.Database;
import sandbox.data.WorkflowTransactions;

/** A plugin writes inside a host transaction that fails: in each of the three modes Jira may have (open point U14). */
public class HostConnectionsTest {
    private Database database;

    /** A table. */
    interface Note extends Entity {
        String getText();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldKeepWhatTheSeparateTransactionCommitted() {
        assertThat(notesAfterFailure(WorkflowTransactions.SEPARATE, false)).isEqualTo(1);
    }

    @Test
    public void shouldLoseWhatJoinedTheFailedTransaction() {
        assertThat(notesAfterFailure(WorkflowTransactions.JOINED, false)).isZero();
    }

    @Test
    public void shouldLoseWhatTheSeparateTransactionRolledBack() {
        assertThat(notesAfterFailure(WorkflowTransactions.SEPARATE, true)).isZero();
    }

    @Test
    public void shouldLoseWhatThePluginRolledBackInTheJoinedTransaction() {
        assertThat(notesAfterFailure(WorkflowTransactions.JOINED, true)).isZero();
    }

    @Test
    public void shouldKeepEvenWhatThePluginMeantToRollBackInAutocommit() {
        assertThat(notesAfterFailure(WorkflowTransactions.AUTOCOMMIT, true)).isEqualTo(1);
    }

    private int notesAfterFailure(WorkflowTransactions mode, boolean inside) {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", mode);
        ActiveObjects tables = tables();
        try {
            database.transactions().inTransaction(() -> {
                tables.executeInTransaction(() -> write(tables, inside));
                throw new IllegalStateException("the transition fails");
            });
        } catch (IllegalStateException expected) {
            tables.flushAll();
        }
        return tables.count(Note.class);
    }

    private static Note write(ActiveObjects tables, boolean fail) {
        Note note = tables.create(Note.class, new DBParam("TEXT", "x"));
        if (fail) {
            throw new IllegalStateException("the plugin fails");
        }
        return note;
    }

    private ActiveObjects tables() {
        HostConnections connections = HostConnections.of(database, Function.identity());
        EntityManager manager = new EntityManager(Dialects.provider(connections), new PluginSchema("AO_000000"));
        return new AoPlugin(manager, connections, List.of(Note.class), tables -> { }).tables();
    }
}

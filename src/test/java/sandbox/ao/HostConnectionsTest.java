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
import sandbox.fidelity.Contract;

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
    @Contract(of = "com.atlassian.activeobjects.external.ActiveObjects",
            rule = "It is not known whether rows written in a workflow function survive a transition that fails: "
                    + "separate transactions are one possibility.",
            evidence = "U14")
    public void shouldKeepWhatTheSeparateTransactionCommitted() {
        assertThat(notesAfterFailure(WorkflowTransactions.SEPARATE, false)).isEqualTo(1);
    }

    @Test
    @Contract(of = "com.atlassian.activeobjects.external.ActiveObjects",
            rule = "It is not known whether rows written in a workflow function survive a transition that fails: "
                    + "joining its transaction is one possibility.",
            evidence = "U14")
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
    @Contract(of = "com.atlassian.activeobjects.external.ActiveObjects",
            rule = "It is not known whether rows written in a workflow function survive a transition that fails: "
                    + "no transaction at all is one possibility.",
            evidence = "U14")
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

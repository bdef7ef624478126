package sandbox.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import net.java.ao.Accessor;
import net.java.ao.DBParam;
import net.java.ao.Entity;
import net.java.ao.EntityManager;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import sandbox.data.Database;
import sandbox.data.WorkflowTransactions;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;

/** What the annotations of entities come to in tables, and what queries find there. */
public class TableContractsTest {
    private final Database database = Database.open("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "",
            WorkflowTransactions.SEPARATE);
    private ActiveObjects tables;

    /** A table with a column of each kind. */
    @Preload
    @Table("SIGNER")
    interface Signer extends RawEntity<Long> {
        @AutoIncrement
        @NotNull
        @PrimaryKey("ID")
        long getID();

        @NotNull
        @Unique
        @StringLength(10)
        @Accessor("CODE")
        String getCode();

        @Mutator("CODE")
        void setCode(String code);

        @Indexed
        String getRole();

        void setRole(String role);
    }

    /** A table with a text that is longer than a column takes. */
    interface LongText extends Entity {
        @StringLength(451)
        String getText();
    }

    @Before
    public void createTables() {
        HostConnections connections = HostConnections.of(database, Function.identity());
        EntityManager manager = new EntityManager(Dialects.provider(connections), new PluginSchema("AO_000000"));
        tables = new AoPlugin(manager, connections, List.of(Signer.class), each -> { }).tables();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    @Contract(of = {"com.atlassian.activeobjects.external.ActiveObjects", "net.java.ao.schema.AutoIncrement",
            "net.java.ao.schema.PrimaryKey", "net.java.ao.RawEntity", "net.java.ao.schema.Table",
            "net.java.ao.Accessor", "net.java.ao.Mutator", "net.java.ao.Preload", "net.java.ao.schema.Indexed"},
            rule = "Rows are numbered by the database, and what was set is stored by save.",
            evidence = "facts 4.14 [S11 E1 I]")
    public void shouldNumberRowsAndKeepWhatIsSaved() {
        Signer one = signer("one");
        Signer two = signer("two");
        assertThat(two.getID()).isGreaterThan(one.getID());
        one.setRole("customer");
        assertThat(tables.find(Signer.class, Query.select().where("ROLE = ?", "customer"))).isEmpty();
        one.save();
        tables.flushAll();
        assertThat(tables.find(Signer.class, Query.select().where("ROLE = ?", "customer"))).hasSize(1);
    }

    @Test
    @Contract(of = "net.java.ao.schema.Unique",
            rule = "A second row of a unique value is refused by the database.",
            evidence = "facts 5.5 [S11 E2]")
    public void shouldRefuseASecondRowOfAUniqueValue() {
        signer("one");
        assertThatThrownBy(() -> signer("one")).isInstanceOf(RuntimeException.class);
        assertThat(tables.count(Signer.class, Query.select())).isEqualTo(1);
    }

    @Test
    @Contract(of = {"net.java.ao.schema.NotNull", "net.java.ao.schema.StringLength", "net.java.ao.DBParam"},
            rule = "A column that must have a value, or a value of some length, refuses others.",
            evidence = "facts 5.5 [S11 E1 E2 I]")
    public void shouldRefuseNoValueAndTooLongOnesWhereTheColumnSaysSo() {
        assertThatThrownBy(() -> tables.create(Signer.class)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> signer("more than ten")).isInstanceOf(RuntimeException.class);
        assertThat(tables.count(Signer.class, Query.select())).isZero();
    }

    @Test
    @Contract(of = {"net.java.ao.Query", "com.atlassian.activeobjects.external.ActiveObjects"},
            rule = "Queries find in the order and up to the number asked for, deletes remove what the condition "
                    + "says.",
            evidence = "facts 4.14 [S11 E1 I]")
    public void shouldFindInOrderWithLimitAndDeleteByCondition() {
        List.of("b", "c", "a").forEach(this::signer);
        assertThat(tables.find(Signer.class, Query.select().order("CODE").limit(2))).extracting(Signer::getCode)
                .containsExactly("a", "b");
        assertThat(tables.deleteWithSQL(Signer.class, "CODE = ?", "a")).isEqualTo(1);
        tables.delete(tables.find(Signer.class, Query.select().where("CODE = ?", "b")));
        assertThat(tables.find(Signer.class, Query.select())).extracting(Signer::getCode).containsExactly("c");
    }

    @Test
    @Contract(of = "com.atlassian.activeobjects.external.ActiveObjects",
            rule = "A transaction inside another is part of it.",
            evidence = "facts 5.5 [S11 E2]",
            named = NamedRule.NESTED_TRANSACTIONS_JOIN)
    public void shouldJoinTransactionsThatAreInsideOthers() {
        assertThatThrownBy(() -> tables.executeInTransaction(() -> {
            tables.executeInTransaction(() -> signer("inner"));
            throw new IllegalStateException("the outer one fails");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(tables.count(Signer.class, Query.select())).isZero();
    }

    @Test
    @Contract(of = {"net.java.ao.schema.StringLength", "net.java.ao.Entity"},
            rule = "A text has at most 450 characters unless its column is unlimited.",
            evidence = "facts 5.5 [S11 E1 E2]")
    public void shouldRefuseColumnsOfTextsLongerThanTheLimitButNotUnlimited() {
        HostConnections connections = HostConnections.of(database, Function.identity());
        EntityManager manager = new EntityManager(Dialects.provider(connections), new PluginSchema("AO_000001"));
        assertThatThrownBy(() -> new AoPlugin(manager, connections, List.of(LongText.class), each -> { }).tables())
                .isInstanceOf(RuntimeException.class).hasMessageContaining("450");
    }

    private Signer signer(String code) {
        return tables.create(Signer.class, new DBParam("CODE", code));
    }
}

package io.phasegate.assurance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.assurance.Figures;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.model.ChainVerifier;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.journal.store.AoJournal;
import io.phasegate.journal.store.AoPersons;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.java.ao.RawEntity;
import org.junit.After;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * The data of version 1.0.0 under the plugin of today, on every database: all there, all readable, also the second
 * time.
 */
@RunWith(Parameterized.class)
public class ReleasedUpgradeTest {
    private static final String VERSION = "1.0.0";
    private static final Map<String, Integer> UPGRADED = new ConcurrentHashMap<>();

    private final String product;
    private final Released released = new Released(VERSION);
    private TestDatabase database;
    private Content before;

    public ReleasedUpgradeTest(String product) {
        this.product = product;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @Before
    public void loadTheRelease() throws SQLException {
        database = TestDatabase.on(product);
        released.load(database.dataSource(), product);
        before = Content.of(database.dataSource());
        assertThat(before.rows()).isEqualTo(released.rows()).isGreaterThan(100);
    }

    @After
    public void close() {
        database.close();
    }

    @AfterClass
    public static void keepFigures() {
        Figures.of(ReleasedUpgradeTest.class, "Data of the first release is all there under the plugin of today.")
                .add("databases", String.join(", ", UPGRADED.keySet().stream().sorted().toList()))
                .add("rows in each", UPGRADED.values().stream().distinct().map(String::valueOf)
                .collect(Collectors.joining(", ")))
                .add("upgrades of each", 2).keep();
    }

    @Test
    public void shouldKeepEveryRowAndColumn() throws SQLException {
        new DdlLog(database.dataSource()).migrate(Entities.ofDescriptor());
        Content after = Content.of(database.dataSource());
        assertThat(after.missingOf(before)).isEmpty();
        assertThat(after.rows()).isEqualTo(before.rows());
        UPGRADED.put(product, after.rows());
    }

    @Test
    public void shouldChangeNothingTheSecondTime() throws SQLException {
        new DdlLog(database.dataSource()).migrate(Entities.ofDescriptor());
        Content once = Content.of(database.dataSource());
        DdlLog again = new DdlLog(database.dataSource());
        again.migrate(Entities.ofDescriptor());
        assertThat(again.statements()).isEmpty();
        assertThat(Content.of(database.dataSource())).isEqualTo(once);
    }

    @Test
    public void shouldReadEveryRowThroughItsEntity() {
        ActiveObjects ao = new DdlLog(database.dataSource()).migrate(Entities.ofDescriptor());
        int read = Entities.ofDescriptor().stream().mapToInt(entity -> readAll(ao, entity)).sum();
        assertThat(read).isEqualTo(before.rows());
    }

    @Test
    public void shouldVerifyBothChainsOfEveryProjectAndGoOnWithThem() {
        ActiveObjects ao = new DdlLog(database.dataSource()).migrate(Entities.ofDescriptor());
        AoPersons persons = new AoPersons(ao);
        AoJournal journal = new AoJournal(ao, persons, Clock.systemUTC());
        assertThat(projects()).isNotEmpty();
        projects().forEach(project -> {
            int entries = journal.read(project).shared().size();
            journal.append(project, persons.ofUser("later", "Later"), read -> new Draft(Stream.SHARED,
                    EntryKind.CRITERION_TICKED, "gate:later", Optional.empty(), Map.of()));
            assertThat(journal.read(project).shared()).hasSize(entries + 1);
            for (Stream stream : Stream.values()) {
                assertThat(ChainVerifier.verify(journal.links(project, stream), Optional.empty())).isEmpty();
            }
        });
    }

    @Test
    public void shouldTakeAColumnThatALaterVersionAdds() throws SQLException {
        DdlLog log = new DdlLog(database.dataSource());
        log.migrate(instead("PersonRow", LaterPerson.class));
        Content after = Content.of(database.dataSource());
        assertThat(log.statements()).anyMatch(sql -> sql.contains("REMARK"));
        assertThat(after.missingOf(before)).isEmpty();
        assertThat(after.tables().get("AO_4069BF_PERSON"))
                .allSatisfy(row -> assertThat(row).containsEntry("REMARK", "null"));
    }

    /** The comparison itself can fail: a lost column and a changed row are found. */
    @Test
    public void shouldNoticeWhatALaterVersionLoses() throws SQLException {
        change("ALTER TABLE %1$sAO_4069BF_PERSON%1$s DROP COLUMN %1$sSALT%1$s");
        assertThat(Content.of(database.dataSource()).missingOf(before))
                .hasSize(before.tables().get("AO_4069BF_PERSON").size());
        change("UPDATE %1$sAO_4069BF_PLAN_ITEM%1$s SET %1$sPOSITION%1$s = 9999 WHERE %1$sID%1$s = 1");
        assertThat(Content.of(database.dataSource()).missingOf(before))
                .anyMatch(row -> row.startsWith("AO_4069BF_PLAN_ITEM"));
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.dataSource()
                .getConnection(); Statement statement = connection.createStatement()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            statement.execute(String.format(sql, quote));
        }
    }

    private static List<Class<? extends RawEntity<?>>> instead(String simpleName, Class<? extends RawEntity<?>> other) {
        List<Class<? extends RawEntity<?>>> entities = new ArrayList<>(Entities.ofDescriptor());
        entities.replaceAll(entity -> entity.getSimpleName().equals(simpleName) ? other : entity);
        assertThat(entities).contains(other);
        return entities;
    }

    private Set<Long> projects() {
        return before.tables().get("AO_4069BF_JOURNAL_ENTRY").stream().map(row -> Long.valueOf(row.get("PROJECT_ID")))
                .collect(Collectors.toSet());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int readAll(ActiveObjects ao, Class<? extends RawEntity<?>> entity) {
        RawEntity<?>[] rows = ao.find((Class) entity);
        for (RawEntity<?> row : rows) {
            for (Method getter : entity.getMethods()) {
                if (getter.getParameterCount() == 0 && getter.getName().matches("(get|is)[A-Z].*")
                        && getter.getDeclaringClass().getName().startsWith("io.phasegate")) {
                    read(row, getter);
                }
            }
        }
        return rows.length;
    }

    private static void read(RawEntity<?> row, Method getter) {
        try {
            getter.invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(getter + " of " + row, e);
        }
    }
}

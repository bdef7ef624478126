package io.phasegate.blueprint.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.database.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.After;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

@RunWith(Parameterized.class)
public class CustomBlueprintsTest {
    private final TestDatabase database;
    private final CustomBlueprints blueprints;

    public CustomBlueprintsTest(String name) throws SQLException {
        database = TestDatabase.on(name);
        blueprints = new CustomBlueprints(database.tables(CustomBlueprintRow.class));
        makeBlindToCase(name);
        blueprints.put(version("1.0"), "id: own", Optional.empty());
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<String> databases() {
        return TestDatabase.names();
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldFindAnIdOnlyAsItIsWritten() {
        assertThat(blueprints.find("own")).contains(version("1.0"));
        assertThat(blueprints.find("OWN")).isEmpty();
        assertThat(blueprints.text("Own")).isEmpty();
    }

    @Test
    public void shouldNotRemoveWhatIsWrittenOtherwise() {
        blueprints.remove("OWN");

        assertThat(blueprints.all()).containsExactly(version("1.0"));
    }

    @Test
    public void shouldLetOneThroughOfTwoThatSawTheSame() {
        Optional<String> seen = Optional.of(version("1.0").hash());

        assertThat(blueprints.put(version("3.0"), "id: own # three", seen)).isTrue();
        assertThat(blueprints.put(version("2.0"), "id: own # two", seen)).isFalse();
        assertThat(blueprints.put(version("2.0"), "id: own # two", Optional.empty())).isFalse();
        assertThat(blueprints.all()).containsExactly(version("3.0"));
    }

    @Test
    public void shouldPutANewerTextInItsPlace() {
        assertThat(blueprints.put(version("2.0"), "id: own # two", Optional.of(version("1.0").hash()))).isTrue();

        assertThat(blueprints.all()).containsExactly(version("2.0"));
        assertThat(blueprints.text("own")).contains("id: own # two");
    }

    /** As some databases of customers are. */
    private void makeBlindToCase(String name) throws SQLException {
        String column = name.equals("H2") ? "ALTER COLUMN \"BLUEPRINT_ID\" SET DATA TYPE VARCHAR_IGNORECASE(40)"
                : "MODIFY BLUEPRINT_ID VARCHAR(40) COLLATE utf8mb4_general_ci NOT NULL";
        if (!name.equals("PostgreSQL")) {
            try (Connection connection = database.dataSource()
                    .getConnection(); Statement statement = connection.createStatement();
                    ResultSet tables = connection.getMetaData()
                            .getTables(connection.getCatalog(), null, "%CUSTOM_BLUEPRINT%", null)) {
                tables.next();
                String quote = connection.getMetaData().getIdentifierQuoteString();
                statement.execute("ALTER TABLE " + quote + tables.getString("TABLE_NAME") + quote + " " + column);
            }
        }
    }

    private static CustomBlueprint version(String version) {
        return new CustomBlueprint("own", version, "hash-" + version, "p-1", Instant.EPOCH);
    }
}

package io.phasegate.assurance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.Test;

/** That a changed row is seen, which the fuzzers rely on when they say that nothing was written. */
public class TableCountsTest {

    @Test
    public void shouldSeeAChangedRowAndNoOtherOrder() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            DataSource database = postgres.getPostgresDatabase();
            run(database, "create table \"AO_ONE\" (a int, b text)", "insert into \"AO_ONE\" values (1, 'x'), (2, null)");
            TableCounts tables = new TableCounts(database);
            Map<String, String> before = tables.now();
            run(database, "update \"AO_ONE\" set b = 'y' where a = 1");
            assertThat(tables.now()).containsOnlyKeys("AO_ONE").isNotEqualTo(before);
            run(database, "delete from \"AO_ONE\"", "insert into \"AO_ONE\" values (2, null), (1, 'x')");
            assertThat(tables.now()).isEqualTo(before);
        }
    }

    private static void run(DataSource database, String... statements) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}

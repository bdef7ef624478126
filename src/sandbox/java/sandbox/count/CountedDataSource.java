package sandbox.count;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts the statements that go through a data source. */
public final class CountedDataSource {
    private CountedDataSource() {
    }

    public static DataSource around(DataSource pool, Counters counters) {
        return ProxyDataSourceBuilder.create(pool)
                .afterQuery((execution, queries) -> counters.sql(queries.size())).build();
    }
}

package sandbox.fault;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Tells {@link Faults} of every statement and every commit that goes through a data source. */
public final class FaultyDataSource {
    private FaultyDataSource() {
    }

    public static DataSource around(DataSource pool, Faults faults) {
        return ProxyDataSourceBuilder.create(pool).listener(new Statements(faults)).methodListener(new Commits(faults))
                .build();
    }

    /** Statements. */
    private record Statements(Faults faults) implements QueryExecutionListener {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            faults.before(text(queries));
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            faults.after(text(queries));
        }

        private static String text(List<QueryInfo> queries) {
            return queries.isEmpty() ? "" : queries.get(0).getQuery();
        }
    }

    /** Commits. */
    private record Commits(Faults faults) implements MethodExecutionListener {
        @Override
        public void beforeMethod(MethodExecutionContext call) {
            if (isCommit(call)) {
                faults.before("COMMIT");
            }
        }

        @Override
        public void afterMethod(MethodExecutionContext call) {
            if (isCommit(call)) {
                faults.after("COMMIT");
            }
        }

        private static boolean isCommit(MethodExecutionContext call) {
            return call.getTarget() instanceof Connection && call.getMethod().getName().equals("commit");
        }
    }
}

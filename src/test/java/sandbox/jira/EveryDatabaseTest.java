package sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import sandbox.data.Database;
import sandbox.data.WorkflowTransactions;

/** The same rules on PostgreSQL; starting twice, two nodes on one database, and two people on one issue. */
public class EveryDatabaseTest {
    private static EmbeddedPostgres postgres;

    @BeforeClass
    public static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterClass
    public static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Test
    public void shouldDoTheSameOnPostgres() throws Exception {
        try (Fixture jira = new Fixture(new TestHost(database("rules"), Map.of()))) {
            MutableIssue issue = jira.create("Auf PostgreSQL 在数据库");
            assertThat(jira.transition(jira.admin, issue, 31).isValid()).isTrue();
            SearchService search = jira.host.get(SearchService.class);
            for (String jql : List.of("status = Done order by key", "text ~ 数据库", "summary !~ nothing",
                    "labels is empty", "assignee is EMPTY order by created desc", "resolved >= startOfDay()")) {
                assertThat(search.searchCount(jira.admin, search.parseQuery(jira.admin, jql).getQuery())).as(jql)
                        .isEqualTo(1);
            }
            assertThat(jira.issues.delete(jira.admin, jira.issues.validateDelete(jira.admin, issue.getId()))
                    .hasAnyErrors()).isFalse();
        }
    }

    @Test
    public void shouldStartAgainOnSameDatabaseWithoutChangingAnything() throws Exception {
        Map<String, String> before;
        try (Fixture jira = new Fixture(new TestHost(database("again"), Map.of()))) {
            jira.create("Kept");
            before = new ConfigurationDump(jira.host.database).objects();
        }
        try (TestHost again = new TestHost(database("again"), Map.of())) {
            assertThat(new ConfigurationDump(again.database).objects()).isEqualTo(before);
        }
    }

    @Test
    public void shouldShowOneNodeWhatTheOtherConfigured() throws Exception {
        try (TestHost one = new TestHost(database("nodes"), Map.of());
                TestHost two = new TestHost(database("nodes"), Map.of())) {
            int known = two.get(IssueTypeManager.class).getIssueTypes().size();
            one.get(IssueTypeManager.class).createIssueType("New here", "", 0L);
            Thread.sleep(250);
            assertThat(two.get(IssueTypeManager.class).getIssueTypes()).hasSize(known + 1);
        }
    }

    /** Two transitions out of the same step at the same time: one wins, the other leaves nothing behind. */
    @Test
    public void shouldLetOnlyOneOfTwoSimultaneousTransitionsWin() throws Exception {
        CyclicBarrier bothInside = new CyclicBarrier(2);
        Validator meeting = (variables, args, properties) -> await(bothInside);
        Map<String, Object> modules = Map.of("plugin.Condition", (Condition) (variables, args, properties) -> true,
                "plugin.Validator", meeting,
                "plugin.Function", (FunctionProvider) (variables, args, properties) -> { });
        try (Fixture jira = new Fixture(new TestHost(database("race"), modules))) {
            PluginFlow.install(jira, "plugin.Condition");
            MutableIssue issue = jira.create("Raced");
            Callable<Boolean> person = () -> jira.transition(jira.admin, issue, 2).isValid();
            ExecutorService people = Executors.newFixedThreadPool(2);
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : people.invokeAll(List.of(person, person))) {
                results.add(result.get());
            }
            people.shutdown();
            assertThat(results).containsExactlyInAnyOrder(true, false);
            assertThat(jira.host.get(ChangeHistoryManager.class).getChangeItemsForField(issue, "status")).hasSize(1);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Database database(String name) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name);
        }
        return Database.open(postgres.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + name, "postgres",
                "postgres", WorkflowTransactions.SEPARATE);
    }
}

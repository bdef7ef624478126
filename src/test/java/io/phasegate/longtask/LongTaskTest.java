package io.phasegate.longtask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.phasegate.database.TestDatabase;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Text;
import io.phasegate.longtask.jira.ActingUser;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.longtask.store.LongTaskRow;
import io.phasegate.longtask.store.LongTaskStore;
import io.phasegate.longtask.store.TaskRunRow;
import io.phasegate.longtask.store.TaskRunStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.junit.After;
import org.junit.Test;

/** One attempt at a long task: what it stores, as whom it runs, how it ends. */
public class LongTaskTest {
    private final TestDatabase database = TestDatabase.h2();
    private final ActiveObjects ao = database.tables(LongTaskRow.class, TaskRunRow.class);
    private final LongTaskStore tasks = new LongTaskStore(ao, Clock.systemUTC());
    private final TaskRunStore runs = new TaskRunStore(ao, Clock.systemUTC());
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final UserManager users = mock(UserManager.class);
    private final ApplicationUser pm = mock(ApplicationUser.class);
    private Function<LongTaskRun, String> work = run -> "{\"made\":3}";

    @After
    public void closeDatabase() throws Exception {
        database.close();
    }

    @Test
    public void shouldFinishWithTheResultOfItsKind() {
        work = run -> {
            run.expect(2);
            run.step(Message.of("phasegate.project.step", new Text("立项", "Initiation"), 7L));
            return "{\"made\":" + run.input().length() + "}";
        };
        LongTask task = runOne("abc");
        assertThat(task.state()).isEqualTo(LongTask.State.DONE);
        assertThat(task.result()).isEqualTo("{\"made\":3}");
        assertThat(task).extracting(LongTask::done, LongTask::total).containsExactly(1, 2);
    }

    @Test
    public void shouldRunAsTheUserWhoStartedIt() {
        runOne("{}");
        verify(authentication).setLoggedInUser(pm);
        verify(authentication).setLoggedInUser(null);
    }

    @Test
    public void shouldFailWithEveryReasonOfARefusal() {
        work = run -> {
            throw Refusal.badInput("key", Message.of("phasegate.project.key.taken", "HDI"));
        };
        LongTask task = runOne("{}");
        assertThat(task.state()).isEqualTo(LongTask.State.FAILED);
        assertThat(task.messages()).containsExactly(
                Message.of("phasegate.longtask.field", "key", Message.of("phasegate.project.key.taken", "HDI")));
    }

    @Test
    public void shouldFailWhenItsUserWasDeactivated() {
        LongTask started = start("{}");
        when(users.getUserByKey(anyString())).thenReturn(null);
        assertThat(run(started).messages()).containsExactly(Message.of("phasegate.longtask.user.gone"));
    }

    @Test
    public void shouldLeaveTheTaskToTheNodeThatTookItOver() {
        work = run -> {
            runs.claim(tasks.unfinished().get(0).task().id(), Duration.ZERO);
            run.step(Message.of("phasegate.project.step"));
            return "{}";
        };
        assertThat(runOne("{}").state()).isEqualTo(LongTask.State.RUNNING);
    }

    @Test
    public void shouldEndWithItsStepWhenThePluginStops() {
        LongTask started = start("{}");
        TaskExecution execution = execution();
        work = run -> {
            run.step(Message.of("phasegate.project.step"));
            execution.close();
            run.step(Message.of("phasegate.project.step"));
            return "{}";
        };
        execution.run(tasks.unfinished().get(0), runs.claim(started.id(), Duration.ofSeconds(30)).orElseThrow());
        assertThat(tasks.find(started.id()).orElseThrow()).extracting(LongTask::state, LongTask::done)
                .containsExactly(LongTask.State.RUNNING, 1);
    }

    /** An interrupt while it writes closes a file database for everybody. */
    @Test
    public void shouldNotInterruptTheStepThatIsUnderWayWhenThePluginStops() throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean(true);
        work = run -> {
            underWay.countDown();
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            interrupted.set(Thread.currentThread().isInterrupted());
            return "{}";
        };
        start("{}");
        TaskRunner runner = new TaskRunner(tasks, runs, execution());
        runner.wake();
        underWay.await();
        runner.stop();
        assertThat(interrupted).isFalse();
    }

    @Test
    public void shouldBeJoinedWhileUnfinishedAndStartedAnewAfterwards() {
        LongTask first = start("{}");
        assertThat(start("{}").id()).isEqualTo(first.id());
        run(first);
        assertThat(start("{}").id()).isNotEqualTo(first.id());
    }

    private LongTask runOne(String input) {
        return run(start(input));
    }

    private LongTask run(LongTask task) {
        int attempt = runs.claim(task.id(), Duration.ofSeconds(30)).orElseThrow();
        execution().run(tasks.unfinished().get(0), attempt);
        return tasks.find(task.id()).orElseThrow();
    }

    private LongTask start(String input) {
        when(users.getUserByKey("pm")).thenReturn(pm);
        when(pm.isActive()).thenReturn(true);
        return tasks.createOrJoin("test", "HDI", input, "pm");
    }

    private TaskExecution execution() {
        return new TaskExecution(tasks, runs, new ActingUser(authentication, users), List.of(kind()));
    }

    private LongTaskKind kind() {
        return new LongTaskKind() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public String run(LongTaskRun run) {
                return work.apply(run);
            }
        };
    }
}

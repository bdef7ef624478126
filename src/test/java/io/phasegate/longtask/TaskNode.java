package io.phasegate.longtask;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.phasegate.longtask.jira.ActingUser;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.longtask.store.LongTaskStore;
import io.phasegate.longtask.store.TaskRunStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** The long tasks of one node on given tables, which looks for work when it is told to. Used by races. */
public final class TaskNode implements LongTasks, AutoCloseable {
    private final LongTaskStore store;
    private final TaskExecution execution;
    private final TaskRunner runner;

    public TaskNode(ActiveObjects ao, LongTaskKind kind) {
        TaskRunStore runs = new TaskRunStore(ao, Clock.systemUTC());
        store = new LongTaskStore(ao, Clock.systemUTC());
        ActingUser acting = new ActingUser(Mockito.mock(JiraAuthenticationContext.class), users());
        execution = new TaskExecution(store, runs, acting, List.of(kind));
        runner = new TaskRunner(store, runs, execution);
    }

    private static UserManager users() {
        ApplicationUser user = Mockito.mock(ApplicationUser.class);
        Mockito.when(user.isActive()).thenReturn(true);
        UserManager users = Mockito.mock(UserManager.class);
        Mockito.when(users.getUserByKey(ArgumentMatchers.anyString())).thenReturn(user);
        return users;
    }

    /** Runs in the caller's thread whatever nobody works at. */
    public void look() {
        runner.look();
    }

    @Override
    public LongTask start(String kind, String subject, String input, String userKey) {
        return store.createOrJoin(kind, subject, input, userKey);
    }

    @Override
    public Optional<LongTask> find(long id) {
        return store.find(id);
    }

    @Override
    public boolean unfinishedOf(String userKey) {
        return store.unfinished().stream().anyMatch(order -> order.task().userKey().equals(userKey));
    }

    @Override
    public Optional<LongTask> latest(String kind, String subject) {
        return store.latest(kind, subject);
    }

    @Override
    public void close() {
        execution.close();
    }
}

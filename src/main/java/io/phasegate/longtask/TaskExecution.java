package io.phasegate.longtask;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.longtask.jira.ActingUser;
import io.phasegate.longtask.model.LongTask;
import io.phasegate.longtask.store.LongTaskStore;
import io.phasegate.longtask.store.LongTaskStore.Order;
import io.phasegate.longtask.store.TaskRunStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One attempt at one task, from its first sign of life to its end. Used by the runner. */
class TaskExecution {
    private static final Logger LOG = LoggerFactory.getLogger(TaskExecution.class);
    private static final int MOST_ATTEMPTS = 10;

    private final LongTaskStore tasks;
    private final TaskRunStore runs;
    private final ActingUser acting;
    private final Heartbeat heartbeat;
    private final Map<String, LongTaskKind> kinds;
    private volatile boolean stopping;

    TaskExecution(LongTaskStore tasks, TaskRunStore runs, ActingUser acting, List<LongTaskKind> kinds) {
        this.tasks = tasks;
        this.runs = runs;
        this.acting = acting;
        this.heartbeat = new Heartbeat(runs);
        this.kinds = kinds.stream().collect(Collectors.toMap(LongTaskKind::name, Function.identity()));
    }

    void run(Order order, int attempt) {
        LongTask task = order.task();
        if (tasks.find(task.id()).filter(LongTask::finished).isPresent()) {
            return;
        }
        if (attempt > MOST_ATTEMPTS) {
            fail(task, List.of(Message.of("phasegate.longtask.too.many.attempts", MOST_ATTEMPTS)));
            return;
        }
        LOG.info("Task {} ({} {}), attempt {}", task.id(), task.kind(), task.subject(), attempt);
        try (Heartbeat.Beat beat = heartbeat.during(task.id(), attempt)) {
            work(order, attempt);
        } catch (TaskTakenOverException e) {
            LOG.warn("Task {} is continued elsewhere", task.id(), e);
        } catch (Refusal refusal) {
            fail(task, reasons(refusal));
        } catch (RuntimeException | LinkageError e) {
            failUnexpectedly(task, e);
        }
    }

    private void work(Order order, int attempt) {
        LongTask task = order.task();
        tasks.running(task.id());
        StoredRun run = new StoredRun(tasks, runs, order, attempt, () -> stopping);
        String result = acting.as(task.userKey(), () -> kind(task).run(run));
        run.store();
        tasks.finish(task.id(), LongTask.State.DONE, result, List.of());
    }

    void close() {
        stopping = true;
        heartbeat.close();
    }

    private LongTaskKind kind(LongTask task) {
        LongTaskKind kind = kinds.get(task.kind());
        if (kind == null) {
            throw new IllegalStateException("Nothing executes tasks of kind " + task.kind());
        }
        return kind;
    }

    private void failUnexpectedly(LongTask task, Throwable e) {
        if (stopping) {
            LOG.info("Task {} stops with the plugin and continues after its next start", task.id(), e);
            return;
        }
        LOG.error("Task {} ({} {}) failed", task.id(), task.kind(), task.subject(), e);
        fail(task, List.of(Message.of("phasegate.longtask.failed", String.valueOf(task.id()))));
    }

    private void fail(LongTask task, List<Message> reasons) {
        tasks.finish(task.id(), LongTask.State.FAILED, "{}", reasons);
    }

    private static List<Message> reasons(Refusal refusal) {
        List<Message> reasons = new ArrayList<>(refusal.messages());
        refusal.fields().forEach((field, reason) -> reasons.add(Message.of("phasegate.longtask.field", field, reason)));
        return reasons;
    }
}

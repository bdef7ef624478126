package io.phasegate.longtask.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attempts at long tasks and their signs of life. Used by the runner: the unique RUN_KEY decides who may run a task.
 */
public class TaskRunStore {
    private static final Logger LOG = LoggerFactory.getLogger(TaskRunStore.class);

    private final ActiveObjects ao;
    private final Clock clock;
    private final SignsOfLife signs;

    public TaskRunStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.signs = new SignsOfLife(clock);
    }

    /** The number of the attempt that the caller may make now; empty while another one lives or was faster. */
    public OptionalInt claim(long taskId, Duration silence) {
        Optional<TaskRunRow> newest = newest(taskId);
        if (newest.isPresent() && !signs.missingFor(silence, newest.get())) {
            return OptionalInt.empty();
        }
        int attempt = newest.map(TaskRunRow::getAttempt).orElse(0) + 1;
        return insert(taskId, attempt) ? OptionalInt.of(attempt) : OptionalInt.empty();
    }

    /** False when a newer attempt exists: the caller was thought dead. */
    public boolean beat(long taskId, int attempt) {
        try {
            return ao.executeInTransaction(() -> store(newest(taskId).orElseThrow(), attempt));
        } catch (RuntimeException collision) {
            // Worker and pulse of one attempt write the same row: whoever loses has the other's sign of life.
            LOG.debug("Sign of life of task {} not stored", taskId, collision);
            return newest(taskId).orElseThrow().getAttempt() == attempt;
        }
    }

    private boolean store(TaskRunRow newest, int attempt) {
        if (newest.getAttempt() != attempt) {
            return false;
        }
        newest.setHeartbeat(clock.millis());
        newest.save();
        return true;
    }

    private boolean insert(long taskId, int attempt) {
        try {
            ao.executeInTransaction(() -> ao.create(TaskRunRow.class, new DBParam("RUN_KEY", taskId + ":" + attempt),
                    new DBParam("TASK_NO", taskId), new DBParam("ATTEMPT", attempt),
                    new DBParam("HEARTBEAT", clock.millis())));
            return true;
        } catch (RuntimeException failed) {
            boolean beaten = newest(taskId).filter(row -> row.getAttempt() >= attempt).isPresent();
            if (!beaten) {
                throw failed;
            }
            return false;
        }
    }

    private Optional<TaskRunRow> newest(long taskId) {
        TaskRunRow[] rows = ao.find(TaskRunRow.class,
                Query.select().where("TASK_NO = ?", taskId).order("ATTEMPT DESC").limit(1));
        return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
    }
}

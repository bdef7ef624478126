package io.phasegate.longtask;

import io.phasegate.longtask.model.LongTask;
import java.util.Optional;

/**
 * Commands that take longer than a request (set-up, applying a blueprint, PDF): started, watched and, when the node
 * died, resumed here. The caller has checked what the user may do; who may watch a task is decided by its reader.
 */
public interface LongTasks {
    /**
     * Stores the task and runs it in the background as that user. While a task of this kind and subject is unfinished,
     * it is returned instead of starting another one.
     *
     * @param subject what it works on, e.g. a project key; ASCII, at most 60 characters
     * @param input   what the kind needs to run it, in a form of its own (JSON)
     */
    LongTask start(String kind, String subject, String input, String userKey);

    Optional<LongTask> find(long id);

    /** Whether a task that this user started is still to be done. */
    boolean unfinishedOf(String userKey);

    /** The newest of this kind and subject, finished or not. */
    Optional<LongTask> latest(String kind, String subject);
}

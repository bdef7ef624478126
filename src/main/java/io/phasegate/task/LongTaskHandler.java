package io.phasegate.task;

import io.phasegate.task.model.LongTask;

/**
 * Executes the long tasks of one kind; every Spring bean of this type is found by the runner. May be called again for the
 * same task after a crash or on another node, so each step must be skipped when it was done already.
 * A bean of this type must not depend on {@link LongTasks}.
 */
public interface LongTaskHandler {
    /** Frozen: stored. Lower-case ASCII letters and hyphens. */
    String kind();

    /**
     * Runs as the user who started the task. A Refusal ends the task as failed with its messages.
     *
     * @return result as JSON text
     */
    String run(LongTask task, Progress progress);
}

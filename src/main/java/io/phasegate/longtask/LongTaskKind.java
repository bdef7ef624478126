package io.phasegate.longtask;

/**
 * A long-running command of a domain. Every Spring bean of this type is found by {@link LongTasks}. Running must be
 * safe to repeat: after a crash the same task is run again from its beginning and completes what is missing.
 */
public interface LongTaskKind {
    /** Frozen name, e.g. `apply-blueprint`: it is stored. */
    String name();

    /**
     * Does the work, as the user who started it.
     *
     * @return the result as JSON text
     * @throws io.phasegate.language.model.Refusal to end the task as failed, with messages for the user
     */
    String run(LongTaskRun run);
}

package io.phasegate.task.model;

/** Where a long task stands. DONE and FAILED are final; a failed command is started again as a new task, which continues. */
public enum TaskState {
    WAITING, RUNNING, DONE, FAILED;

    public boolean isFinal() {
        return this == DONE || this == FAILED;
    }
}

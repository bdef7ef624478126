package io.phasegate.longtask;

/** This run of a task was thought dead and another one continues it: stop without writing anything further. */
final class TaskTakenOverException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TaskTakenOverException(long taskId, int attempt) {
        super("Run " + attempt + " of task " + taskId + " was taken over");
    }
}

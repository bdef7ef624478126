package io.phasegate.task;

import io.phasegate.task.model.LongTask;
import java.util.Optional;

/** Starts and finds long tasks. Used by application services; who may start or see one is their decision. */
public interface LongTasks {
    /** Starts the command, or joins the one of this kind and subject that is under way. Call outside any transaction. */
    LongTask start(String kind, String subject, String input, String userKey);

    Optional<LongTask> find(long id);
}

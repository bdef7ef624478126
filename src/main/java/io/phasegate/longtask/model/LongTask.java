package io.phasegate.longtask.model;

import io.phasegate.language.model.Message;
import java.util.List;

/**
 * A long-running command and how far it has come. Shown by GET /tasks/{id} and the pages that wait for it.
 *
 * @param userKey who started it
 * @param messages the latest step while it runs, why it failed afterwards
 * @param result  JSON text of its kind, empty until it is done
 */
public record LongTask(long id, String kind, String subject, String userKey, State state, int done, int total,
        List<Message> messages, String result) {

    public boolean finished() {
        return state == State.DONE || state == State.FAILED;
    }

    /** WAITING for the worker, RUNNING, and the two ways to end. */
    public enum State {
        WAITING, RUNNING, DONE, FAILED
    }
}

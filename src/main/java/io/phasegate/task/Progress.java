package io.phasegate.task;

import io.phasegate.language.model.Message;

/**
 * How a running task tells where it stands. Each call is stored at once and proves that the task lives; it throws
 * {@link TaskTakenOverException} when another node has taken the task over, and the handler must let it pass.
 */
public interface Progress {
    /** Number of steps, told before the first one. */
    void total(int steps);

    /** One step is done. */
    void step();

    /** Something the starter should read; the newest 50 are kept. */
    void say(Message message);
}

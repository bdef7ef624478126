package io.phasegate.longtask;

import io.phasegate.language.model.Message;

/** A running task, as its kind sees it. Each call of {@link #step} is visible to the user who waits. */
public interface LongTaskRun {
    String subject();

    String input();

    String userKey();

    /** How many steps there will be. */
    void expect(int steps);

    /** One more step is done. Fails when another node has taken the task over: then the work must stop here. */
    void step(Message what);
}

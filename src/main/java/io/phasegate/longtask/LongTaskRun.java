package io.phasegate.longtask;

import io.phasegate.language.model.Message;

/** A running task, as its kind sees it. The user who waits sees the latest {@link #step}. */
public interface LongTaskRun {
    String subject();

    String input();

    String userKey();

    /** How many steps there will be. */
    void expect(int steps);

    /** One more step is done. Fails soon after another node has taken the task over: then the work must stop here. */
    void step(Message what);
}

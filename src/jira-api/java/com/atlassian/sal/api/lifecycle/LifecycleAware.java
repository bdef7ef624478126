package com.atlassian.sal.api.lifecycle;

/** Told when the host is up. Source: facts 3.14 [S11 E3]. */
public interface LifecycleAware {
    void onStart();
    default void onStop() { }
}

package com.atlassian.event.api;

/** Publishes events to listeners. Source: facts 3.12 [S11 E4]. */
public interface EventPublisher {
    void publish(Object event);
    void register(Object listener);
    void unregister(Object listener);
    void unregisterAll();
}

package com.atlassian.jira.component;

/** Static door to the host's components. Source: facts 4.1 [S11]; Worker: Javadoc 7.6.1 ComponentAccessor.Worker. */
public final class ComponentAccessor {
    private static volatile Worker current;

    private ComponentAccessor() { }
    public static <T> T getComponent(Class<T> type) {
        return worker().getComponent(type);
    }

    public static <T> T getComponentOfType(Class<T> type) {
        return worker().getComponentOfType(type);
    }

    public static <T> T getOSGiComponentInstanceOfType(Class<T> type) {
        return worker().getOSGiComponentInstanceOfType(type);
    }

    /** Set by the host while it starts, never by a plugin. */
    public static Worker initialiseWorker(Worker worker) {
        Worker previous = current;
        current = worker;
        return previous;
    }

    private static Worker worker() {
        if (current == null) {
            throw new IllegalStateException("The host has not set the worker of ComponentAccessor yet");
        }
        return current;
    }

    /** What the host plugs in. */
    public interface Worker {
        <T> T getComponent(Class<T> type);

        <T> T getComponentOfType(Class<T> type);

        <T> T getOSGiComponentInstanceOfType(Class<T> type);
    }
}

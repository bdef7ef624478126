package io.atlassian.util.concurrent;

/** A value to come. Source: Javadoc atlassian-util-concurrent 4.0.1. */
public interface Promise<A> extends java.util.concurrent.Future<A> {
    A claim();
}

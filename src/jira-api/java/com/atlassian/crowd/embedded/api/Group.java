package com.atlassian.crowd.embedded.api;

/** A user group. Source: facts 4.9 [I]. */
public interface Group extends Comparable<Group> {
    String getName();
}

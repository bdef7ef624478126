package com.atlassian.scheduler.config;

/** On every node or once per cluster. Source: facts 4.14 [S8 E16]. */
public enum RunMode {
    RUN_LOCALLY, RUN_ONCE_PER_CLUSTER
}

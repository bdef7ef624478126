package com.atlassian.scheduler.status;

/** How a job run ended. Source: Javadoc atlassian-scheduler RunOutcome [I]. */
public enum RunOutcome {
    SUCCESS, UNAVAILABLE, ABORTED, FAILED
}

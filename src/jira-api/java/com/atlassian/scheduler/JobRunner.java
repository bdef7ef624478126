package com.atlassian.scheduler;

/** What a job does. Source: facts 4.14 [S8 E16]. */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}

package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/** Jobs at times, once per cluster. Source: facts 4.14 [S8 E16]. */
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey key, JobRunner runner);
    void unregisterJobRunner(JobRunnerKey key);
    void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException;
    void unscheduleJob(JobId id);
    com.atlassian.scheduler.status.JobDetails getJobDetails(JobId id);
}

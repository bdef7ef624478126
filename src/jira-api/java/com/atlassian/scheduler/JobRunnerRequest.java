package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.util.Date;

/** Which job runs now. Source: facts 4.14 [S8 E16]. */
public interface JobRunnerRequest {
    Date getStartTime();
    JobId getJobId();
    JobRunnerKey getJobRunnerKey();
    JobConfig getJobConfig();
    boolean isCancellationRequested();
}

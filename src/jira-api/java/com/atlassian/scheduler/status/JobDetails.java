package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/** A scheduled job. Source: facts 4.14 [S8 E16]. */
public interface JobDetails {
    JobId getJobId();
    Date getNextRunTime();
}

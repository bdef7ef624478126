package com.atlassian.scheduler.config;

import java.util.Date;

/** When a job runs. Source: facts 4.14 [S8 E16]. */
public final class Schedule {
    private final long intervalInMillis;
    private final Date firstRunTime;
    private final String cronExpression;

    private Schedule(long intervalInMillis, Date firstRunTime, String cronExpression) {
        this.intervalInMillis = intervalInMillis;
        this.firstRunTime = firstRunTime;
        this.cronExpression = cronExpression;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        return new Schedule(intervalInMillis, firstRunTime, null);
    }

    public static Schedule forCronExpression(String cronExpression) {
        return new Schedule(0L, null, cronExpression);
    }

    public static Schedule runOnce(Date runTime) {
        return new Schedule(0L, runTime, null);
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return new IntervalScheduleInfo(firstRunTime, intervalInMillis);
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cronExpression == null ? null : new CronScheduleInfo(cronExpression);
    }
}

package com.atlassian.scheduler.config;

/** A cron expression. Source: Javadoc atlassian-scheduler CronScheduleInfo [I]. */
public final class CronScheduleInfo {
    private final String cronExpression;

    CronScheduleInfo(String cronExpression) {
        this.cronExpression = cronExpression;
    }

    public String getCronExpression() {
        return cronExpression;
    }
}

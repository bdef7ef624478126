package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Map;

/** What, where and when a job runs. Source: facts 4.14 [S8 E16]. */
public final class JobConfig {
    private final JobRunnerKey key;
    private final RunMode mode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(JobRunnerKey key, RunMode mode, Schedule schedule, Map<String, Serializable> parameters) {
        this.key = key;
        this.mode = mode;
        this.schedule = schedule;
        this.parameters = parameters;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey key) {
        return new JobConfig(key, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce(null), Map.of());
    }

    public JobConfig withRunMode(RunMode value) {
        return new JobConfig(key, value, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule value) {
        return new JobConfig(key, mode, value, parameters);
    }

    public JobConfig withParameters(Map<String, Serializable> values) {
        return new JobConfig(key, mode, schedule, Map.copyOf(values));
    }

    public JobRunnerKey getJobRunnerKey() {
        return key;
    }

    public RunMode getRunMode() {
        return mode;
    }

    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}

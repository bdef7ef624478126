package com.atlassian.scheduler;

/** How a job ended. Source: facts 4.14 [S8 E16]. */
public class JobRunnerResponse {
    private final com.atlassian.scheduler.status.RunOutcome outcome;
    private final String message;

    JobRunnerResponse(com.atlassian.scheduler.status.RunOutcome outcome, String message) {
        this.outcome = outcome;
        this.message = message;
    }

    public static JobRunnerResponse success() {
        return success(null);
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(com.atlassian.scheduler.status.RunOutcome.SUCCESS, message);
    }

    public static JobRunnerResponse aborted(String message) {
        return new JobRunnerResponse(com.atlassian.scheduler.status.RunOutcome.ABORTED, message);
    }

    public static JobRunnerResponse failed(String message) {
        return new JobRunnerResponse(com.atlassian.scheduler.status.RunOutcome.FAILED, message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return failed(cause.toString());
    }

    public com.atlassian.scheduler.status.RunOutcome getRunOutcome() {
        return outcome;
    }

    public String getMessage() {
        return message;
    }
}

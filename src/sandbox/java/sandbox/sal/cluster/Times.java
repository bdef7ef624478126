package sandbox.sal.cluster;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import org.springframework.scheduling.support.CronExpression;

/** When a schedule says that its job runs. */
record Times(Schedule schedule) {
    static final long NEVER = Long.MAX_VALUE;

    /** Refuses a cron expression that cannot be read. */
    void check() throws SchedulerServiceException {
        try {
            first(0);
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("Invalid cron expression", e);
        }
    }

    long first(long now) {
        if (schedule.getCronScheduleInfo() != null) {
            return cron(now);
        }
        Date wanted = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return wanted == null ? now : Math.max(now, wanted.getTime());
    }

    long after(long now) {
        if (schedule.getCronScheduleInfo() != null) {
            return cron(now);
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        return interval == 0 ? NEVER : now + interval;
    }

    private long cron(long now) {
        String[] fields = schedule.getCronScheduleInfo().getCronExpression().trim().split("\\s+");
        // Quartz allows a seventh field for the year.
        String six = String.join(" ", Arrays.copyOf(fields, Math.min(6, fields.length)));
        ZonedDateTime next = CronExpression.parse(six)
                .next(ZonedDateTime.ofInstant(Instant.ofEpochMilli(now), ZoneId.systemDefault()));
        return next == null ? NEVER : next.toInstant().toEpochMilli();
    }
}

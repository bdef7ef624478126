package io.phasegate.deadline.model;

import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.calendar.model.Due;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A limit of the method that runs, or ran, because its trigger happened (methodologies B.2, Deadline). Derived,
 * never stored.
 *
 * @param key        `rule.object.number`, the same at every reading
 * @param object     what the trigger happened to; empty for the project
 * @param target     what has to happen to: empty when somebody closes it by hand
 * @param workingDaysLeft until the due date, negative when it has passed; up to the day on which it was done late
 * @param doneAt     when it was met, or done late
 * @param internal   whether only the vendor may know of it
 * @param acts       how often people acted on it, part of the claim of their next act
 */
public record Deadline(String key, DeadlineRule rule, String object, Optional<String> target, Instant startedAt,
        Due due,
        int workingDaysLeft, Optional<Instant> doneAt, DeadlineStatus status, boolean internal, int acts) {

    /** What it is called in the journal. */
    public String subject() {
        return "deadline:" + key;
    }

    public LocalDate dueOn() {
        return due.day();
    }

    /** It was not done in time and still is not done: somebody has to be told (R98). */
    public boolean isOverdue() {
        return status == DeadlineStatus.MISSED && doneAt.isEmpty();
    }

    /** Open, or overdue. */
    public boolean isRunning() {
        return status == DeadlineStatus.OPEN || isOverdue();
    }

    /** Somebody still has to do something. */
    public boolean isPending() {
        return isRunning() || status == DeadlineStatus.PAUSED;
    }
}

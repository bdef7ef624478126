package io.phasegate.deadline;

import java.time.LocalDate;
import java.util.Map;

/**
 * The due dates of issues in Jira, which follow the deadlines: a projection for boards and filters that proves
 * nothing.
 */
public interface DueDates {
    /** Writes those that differ. What the host refuses is logged and tried again the next day. */
    void show(long projectId, Map<Long, LocalDate> dueByIssue);
}

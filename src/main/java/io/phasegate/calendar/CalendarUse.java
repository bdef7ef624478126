package io.phasegate.calendar;

import java.util.Collection;
import java.util.List;

/**
 * Which projects there are to count by a calendar. Asked before a shared one is deleted; answered by the project
 * domain.
 */
public interface CalendarUse {
    /** Keys of those that still exist, sorted. */
    List<String> keys(Collection<Long> projectIds);
}

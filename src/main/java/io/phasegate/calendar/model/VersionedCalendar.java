package io.phasegate.calendar.model;

/**
 * A calendar as it is stored now.
 *
 * @param id      of a shared calendar, empty for a project's own
 * @param version grows with every change; 0 for what nobody has changed yet
 * @param shipped whether it comes with the product and cannot be changed
 */
public record VersionedCalendar(String id, int version, boolean shipped, CalendarDefinition definition) {
}

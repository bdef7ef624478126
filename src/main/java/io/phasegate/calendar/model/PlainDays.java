package io.phasegate.calendar.model;

/** How a limit in plain days (日, unit D) is counted: a setting of the calendar, as the sources leave it open (E9). */
public enum PlainDays {
    WORKING, CALENDAR
}

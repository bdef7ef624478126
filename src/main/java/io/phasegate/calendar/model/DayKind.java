package io.phasegate.calendar.model;

/** How much is worked on a day. The names stand in stored calendars and in exchanged files. */
public enum DayKind {
    OFF(0), HALF(1), WORKED(2);

    private final int halves;

    DayKind(int halves) {
        this.halves = halves;
    }

    /** How many half days of work it has. */
    int halves() {
        return halves;
    }
}

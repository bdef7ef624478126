package io.phasegate.deadline.model;

import java.util.Locale;

/** Where a deadline stands. MISSED stays MISSED when it is done late. */
public enum DeadlineStatus {
    OPEN, PAUSED, MISSED, MET, CANCELLED;

    /** i18n key of its name. */
    public String nameKey() {
        return "phasegate.deadline.status." + name().toLowerCase(Locale.ROOT);
    }
}

package io.phasegate.method.model;

import java.util.Locale;

/** What a newer version of a method does to one element of a running project. */
public enum Outcome {
    ADDED, CHANGED, REMOVED,
    /** Stays as it is: its issue was edited here. */
    KEPT_EDITED,
    /** Stays as it is: it is signed, decided or has begun, or something that is rests on it. */
    KEPT_DECIDED,
    /** Stays as it is: the newer version would show it to others than those who may read its issue. */
    KEPT_READERS;

    public boolean isKept() {
        return this == KEPT_EDITED || this == KEPT_DECIDED || this == KEPT_READERS;
    }

    /** i18n key of its name. */
    public String nameKey() {
        return "phasegate.method.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

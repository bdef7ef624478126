package io.phasegate.process.model;

import java.util.Locale;

/**
 * How far a meeting, training, payment, error report or client request has come. The names are those of its statuses in
 * Jira (methodologies B.1) and of `to` in its workflow.
 */
public enum Stage {
    PLANNED, HELD, MINUTES_TO_SIGN, SIGNED_BY_BOTH,
    CONFIRMED, RUNNING, ASSESSED, DONE,
    NOT_DUE, DUE, OVERDUE, DUNNED, RECEIVED,
    RECORDED, REPORT_SIGNED, CAUSE_SET, HANDLING, ESCALATED, SOLVED, FILED,
    RAISED, TRIAGED, NEGOTIATING, COMMITTED, QUOTED, DECLINED, NEW_CONTRACT, SENT_TO_PRODUCER, CLOSED;

    /** i18n key of its name. */
    public String nameKey() {
        return "phasegate.process.stage." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The stage that both promise: being overdue, handled or negotiated is shown by the status and recorded nowhere.
     */
    public Stage recorded() {
        return switch (this) {
            case OVERDUE -> DUE;
            case HANDLING -> CAUSE_SET;
            case NEGOTIATING -> TRIAGED;
            default -> this;
        };
    }

    /** Nothing is left to do. */
    public boolean isOver() {
        return switch (this) {
            case SIGNED_BY_BOTH, DONE, RECEIVED, SOLVED, FILED, CLOSED -> true;
            default -> false;
        };
    }
}

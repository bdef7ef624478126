package io.phasegate.gate.model;

import java.util.Locale;

/**
 * How far a phase has come. The names are those of its statuses in Jira (methodologies B.1) and of `to` in its
 * workflow.
 */
public enum PhaseStatus {
    NOT_STARTED, IN_PROGRESS, GATE_REVIEW, PASSED, PASSED_WITH_CONDITIONS, ON_HOLD, STOPPED;

    public boolean isPassed() {
        return this == PASSED || this == PASSED_WITH_CONDITIONS;
    }

    /** i18n key of its name. */
    public String nameKey() {
        return "phasegate.gate.phase." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

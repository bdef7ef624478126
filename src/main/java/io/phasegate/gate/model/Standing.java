package io.phasegate.gate.model;

/** Where the deciders' words have brought a gate. */
public enum Standing {
    OPEN, SUBMITTED, PASSED, PASSED_WITH_CONDITIONS, ON_HOLD, STOPPED;

    public boolean isPassed() {
        return this == PASSED || this == PASSED_WITH_CONDITIONS;
    }

    /** Only a reopening leads on. */
    public boolean isClosed() {
        return isPassed() || this == ON_HOLD || this == STOPPED;
    }
}

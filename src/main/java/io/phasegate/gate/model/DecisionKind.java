package io.phasegate.gate.model;

/**
 * What a decider can say (design section 4; the seeds' PASS, CONDITIONAL, REJECT, NO_GO are GO, CONDITIONAL_GO,
 * RECYCLE, STOP).
 */
public enum DecisionKind {
    GO, CONDITIONAL_GO, HOLD, RECYCLE, STOP;

    public boolean passes() {
        return this == GO || this == CONDITIONAL_GO;
    }
}

package io.phasegate.gate.model;

/** What a criterion comes to (design section 4, after Gerrit's submit requirements). Never a bare boolean. */
public enum Result {
    SATISFIED, UNSATISFIED, WAIVED, NOT_APPLICABLE, ERROR;

    public boolean isOpen() {
        return this == UNSATISFIED || this == ERROR;
    }
}

package io.phasegate.blueprint.model;

/** Dates of the contract that a criterion can wait for (R144). */
public enum ProjectDate {
    DELIVERY, BREAK_IN_END
}

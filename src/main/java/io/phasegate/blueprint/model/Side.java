package io.phasegate.blueprint.model;

/** The side of the project that a party, role or body belongs to (methodologies B.3). */
public enum Side {
    CUSTOMER, VENDOR, THIRD_PARTY
}

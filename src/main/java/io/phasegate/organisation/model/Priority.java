package io.phasegate.organisation.model;

/** How much the project weighs among a member's other work (R26, R32). */
public enum Priority {
    HIGH, NORMAL, LOW
}

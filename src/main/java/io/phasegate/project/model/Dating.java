package io.phasegate.project.model;

/** How a blueprint is dated whose phases add up to more than the length that its source states (R12, E13). */
public enum Dating {
    /** One phase after the other, as long as they are together. */
    SEQUENTIAL,
    /** Each phase shortened so that together they have the stated length. */
    SCALED,
    /** Each phase as long as it is; they overlap so that the last ends with the stated length. */
    OVERLAPPING
}

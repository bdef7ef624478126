package io.phasegate.journal.model;

/**
 * The two journals of a project: what both companies may read, and what only the vendor reads. SHARED never refers to
 * INTERNAL.
 */
public enum Stream {
    SHARED, INTERNAL
}

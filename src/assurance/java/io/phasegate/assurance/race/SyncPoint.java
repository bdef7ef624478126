package io.phasegate.assurance.race;

/** Where an actor can be stopped. Reached in the test's wrapping of the tables, never in the product. */
enum SyncPoint {
    /** The caller's view is read; his command has not begun. */
    OPENED,
    /** The command has read what it decides on. */
    READ,
    /** What decides is inserted, but nobody else sees it yet (in autocommit everybody does). */
    INSERTED,
    COMMITTED,
    /** The host is about to make an issue. */
    ISSUE
}

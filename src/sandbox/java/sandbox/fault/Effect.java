package sandbox.fault;

/** What happens when a fault strikes. */
enum Effect {
    /** The thread stands still before or after it, until somebody kills the process. */
    BEFORE, AFTER,
    /** It fails. */
    THROW,
    /** It answers nothing and does nothing; calls without an object as answer are left alone. */
    NULL,
    /** It takes half a second longer. */
    SLOW
}

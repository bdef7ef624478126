package sandbox.fault;

/** What is counted until the fault strikes. */
enum Target {
    /** Statements and commits, of the host and of plugins. */
    SQL,
    /** The same without those that only read. */
    WRITE,
    /** Calls of the host's services by plugins. */
    CALL,
    /** Files that the host writes. */
    FILE
}

package io.phasegate.process.model;

import java.util.List;

/** What has a life of its own in a project besides phases, tasks and deliverables (methodologies B.1). */
public enum ProcessKind {
    MEETING("meeting", Stage.PLANNED),
    TRAINING("training", Stage.PLANNED),
    PAYMENT("payment", Stage.NOT_DUE),
    ERROR_REPORT("error", Stage.RECORDED),
    CLIENT_REQUEST("request", Stage.RAISED);

    /** What people report. */
    public static final List<ProcessKind> REPORTED = List.of(ERROR_REPORT, CLIENT_REQUEST);

    private final String prefix;
    private final Stage first;

    ProcessKind(String prefix, Stage first) {
        this.prefix = prefix;
        this.first = first;
    }

    /** First part of its subjects in the journal. */
    String prefix() {
        return prefix;
    }

    /** Where its life begins. */
    public Stage first() {
        return first;
    }

    /** Planned by the method; the others are reported by people. */
    public boolean isPlanned() {
        return this == MEETING || this == TRAINING || this == PAYMENT;
    }
}

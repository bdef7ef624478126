package io.phasegate.process.model;

import io.phasegate.journal.model.EntryKind;

/** A training as the criteria of gates ask for it (R130, R131). */
public record TrainingState(ProcessState state) {

    public boolean started() {
        return state.has(EntryKind.TRAINING_STARTED);
    }

    public boolean assessed() {
        return state.has(EntryKind.TRAINING_ASSESSED);
    }

    public boolean done() {
        return state.has(EntryKind.TRAINING_DONE);
    }
}

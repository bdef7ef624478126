package io.phasegate.process.model;

import io.phasegate.blueprint.model.Side;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import java.util.List;
import java.util.Optional;

/** The stage that a run of journal entries leads to. Used by {@link ProcessStates} only. */
final class Stages {
    private Stages() {
    }

    static Stage after(ProcessKind kind, List<Entry> entries) {
        Stage stage = entries.stream().flatMap(entry -> after(entry).stream())
                .reduce(kind.first(), (first, second) -> second);
        return stage == Stage.MINUTES_TO_SIGN && MeetingState.sides(entries)
                .containsAll(List.of(Side.CUSTOMER, Side.VENDOR))
                ? Stage.SIGNED_BY_BOTH : stage;
    }

    /** Empty for what moves nothing, such as a list of those who attended. */
    private static Optional<Stage> after(Entry entry) {
        return entry.kind() == EntryKind.REQUEST_ANSWERED ? Optional.of(Stage.valueOf(entry.text("answer")))
                : Optional.ofNullable(after(entry.kind()));
    }

    private static Stage after(EntryKind kind) {
        return switch (kind) {
            case MEETING_HELD -> Stage.HELD;
            case MINUTES_SIGNED -> Stage.MINUTES_TO_SIGN;
            case TRAINING_CONFIRMED -> Stage.CONFIRMED;
            case TRAINING_STARTED -> Stage.RUNNING;
            case TRAINING_ASSESSED -> Stage.ASSESSED;
            case TRAINING_DONE -> Stage.DONE;
            case PAYMENT_DUE -> Stage.DUE;
            case PAYMENT_DUNNED -> Stage.DUNNED;
            case PAYMENT_RECEIVED -> Stage.RECEIVED;
            default -> reported(kind);
        };
    }

    private static Stage reported(EntryKind kind) {
        return switch (kind) {
            case ERROR_REPORTED -> Stage.RECORDED;
            case ERROR_SIGNED -> Stage.REPORT_SIGNED;
            case ERROR_CAUSE_SET -> Stage.CAUSE_SET;
            case ERROR_ESCALATED -> Stage.ESCALATED;
            case ERROR_SOLVED -> Stage.SOLVED;
            case ERROR_FILED -> Stage.FILED;
            case REQUEST_RAISED -> Stage.RAISED;
            case REQUEST_TRIAGED -> Stage.TRIAGED;
            case REQUEST_SENT_TO_PRODUCER -> Stage.SENT_TO_PRODUCER;
            case REQUEST_CLOSED -> Stage.CLOSED;
            default -> null;
        };
    }
}

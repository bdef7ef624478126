package io.phasegate.process.model;

import static io.phasegate.process.model.ProcessKind.CLIENT_REQUEST;
import static io.phasegate.process.model.ProcessKind.ERROR_REPORT;
import static io.phasegate.process.model.ProcessKind.MEETING;
import static io.phasegate.process.model.ProcessKind.PAYMENT;
import static io.phasegate.process.model.ProcessKind.TRAINING;

import io.phasegate.journal.model.EntryKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What can be done with a meeting, training, payment, error report or client request: who may, from which stages, under
 * which rules besides, and what is recorded. In lower case, with dashes, the `step` of its workflow modules.
 */
public enum ProcessStep {
    HOLD(MEETING, Who.CHAIR, from(Stage.PLANNED), EntryKind.MEETING_HELD),
    ATTEND(MEETING, Who.CHAIR, from(Stage.HELD, Stage.MINUTES_TO_SIGN), EntryKind.MEETING_ATTENDED),
    SIGN_MINUTES(MEETING, Who.MINUTES_SIGNER, from(Stage.HELD, Stage.MINUTES_TO_SIGN), EntryKind.MINUTES_SIGNED,
            StepRule.SIDE_NOT_SIGNED, StepRule.LEADS_THERE),

    CONFIRM(TRAINING, Who.CONFIRMER, from(Stage.PLANNED), EntryKind.TRAINING_CONFIRMED),
    START(TRAINING, Who.TRAINER, from(Stage.PLANNED, Stage.CONFIRMED), EntryKind.TRAINING_STARTED,
            StepRule.CUSTOMER_CONFIRMED),
    ASSESS(TRAINING, Who.ASSESSOR, from(Stage.RUNNING), EntryKind.TRAINING_ASSESSED),
    FINISH(TRAINING, Who.TRAINER, from(Stage.RUNNING, Stage.ASSESSED), EntryKind.TRAINING_DONE,
    StepRule.ASSESSED_FIRST),

    FALL_DUE(PAYMENT, Who.VENDOR, from(Stage.NOT_DUE), EntryKind.PAYMENT_DUE),
    MARK_OVERDUE(PAYMENT, Who.VENDOR, from(Stage.DUE)),
    DUN(PAYMENT, Who.VENDOR, from(Stage.DUE), EntryKind.PAYMENT_DUNNED, StepRule.NOTICE_DELIVERED),
    RECEIVE(PAYMENT, Who.RECORDER, from(Stage.NOT_DUE, Stage.DUE, Stage.DUNNED), EntryKind.PAYMENT_RECEIVED),

    REPORT(ERROR_REPORT, Who.ANYBODY, from(Stage.RECORDED), EntryKind.ERROR_REPORTED),
    SIGN_REPORT(ERROR_REPORT, Who.VENDOR, from(Stage.RECORDED), EntryKind.ERROR_SIGNED, StepRule.REPORT_COMPLETE),
    SET_CAUSE(ERROR_REPORT, Who.VENDOR, from(Stage.REPORT_SIGNED), EntryKind.ERROR_CAUSE_SET, StepRule.CAUSE_GIVEN),
    HANDLE(ERROR_REPORT, Who.VENDOR, from(Stage.CAUSE_SET), StepRule.TECHNICIAN_ASSIGNED),
    ESCALATE(ERROR_REPORT, Who.VENDOR, from(Stage.CAUSE_SET), EntryKind.ERROR_ESCALATED, StepRule.PRODUCT_FAULT),
    SOLVE(ERROR_REPORT, Who.VENDOR, from(Stage.CAUSE_SET, Stage.ESCALATED), EntryKind.ERROR_SOLVED),
    FILE(ERROR_REPORT, Who.VENDOR, from(Stage.SOLVED), EntryKind.ERROR_FILED),

    RAISE(CLIENT_REQUEST, Who.ANYBODY, from(Stage.RAISED), EntryKind.REQUEST_RAISED),
    TRIAGE(CLIENT_REQUEST, Who.VENDOR, from(Stage.RAISED), EntryKind.REQUEST_TRIAGED, StepRule.CLASS_GIVEN),
    NEGOTIATE(CLIENT_REQUEST, Who.VENDOR, from(Stage.TRIAGED)),
    ANSWER(CLIENT_REQUEST, Who.VENDOR, from(Stage.TRIAGED), EntryKind.REQUEST_ANSWERED, StepRule.FITS_CLASS,
            StepRule.EXPLAINED),
    SEND_TO_PRODUCER(CLIENT_REQUEST, Who.VENDOR, from(Stage.TRIAGED), EntryKind.REQUEST_SENT_TO_PRODUCER,
            StepRule.FITS_CLASS),
    CLOSE(CLIENT_REQUEST, Who.VENDOR, from(Stage.COMMITTED, Stage.QUOTED, Stage.DECLINED, Stage.NEW_CONTRACT,
            Stage.SENT_TO_PRODUCER), EntryKind.REQUEST_CLOSED);

    private final ProcessKind kind;
    private final Who who;
    private final Set<Stage> from;
    private final Optional<EntryKind> recorded;
    private final List<StepRule> rules;

    ProcessStep(ProcessKind kind, Who who, Set<Stage> from, EntryKind recorded, StepRule... rules) {
        this.kind = kind;
        this.who = who;
        this.from = from;
        this.recorded = Optional.of(recorded);
        this.rules = List.of(rules);
    }

    /** A step that promises nothing to anybody, so that nothing is recorded. */
    ProcessStep(ProcessKind kind, Who who, Set<Stage> from, StepRule... rules) {
        this.kind = kind;
        this.who = who;
        this.from = from;
        this.recorded = Optional.empty();
        this.rules = List.of(rules);
    }

    public ProcessKind kind() {
        return kind;
    }

    Who who() {
        return who;
    }

    Set<Stage> from() {
        return from;
    }

    /** What it writes into the journal, empty when nothing. */
    public Optional<EntryKind> recorded() {
        return recorded;
    }

    List<StepRule> rules() {
        return rules;
    }

    /** As it stands in workflows and claims. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ProcessStep of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Set<Stage> from(Stage... stages) {
        return Set.of(stages);
    }
}

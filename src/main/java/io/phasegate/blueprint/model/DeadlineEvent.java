package io.phasegate.blueprint.model;

import java.util.List;

/** What can start a deadline or meet it, and what kind of thing it happens to. */
public enum DeadlineEvent {
    CONTRACT_SIGNED(Subject.PROJECT), DELIVERY_DATE(Subject.PROJECT), BREAK_IN_END(Subject.PROJECT),
    ORGANISATION_PUBLISHED(Subject.PROJECT), EVERY_WEEK(Subject.PROJECT), EVERY_MONTH(Subject.PROJECT),
    PLANNED_DATE(Subject.ITEM), PHASE_STARTED(Subject.PHASE), GATE_PASSED(Subject.GATE),
    DELIVERABLE_SUBMITTED(Subject.DELIVERABLE), DELIVERABLE_FIRST_REVIEWED(Subject.DELIVERABLE),
    DELIVERABLE_REVIEWED(Subject.DELIVERABLE), DELIVERABLE_RETURNED(Subject.DELIVERABLE),
    DELIVERABLE_DELIVERED(Subject.DELIVERABLE), DELIVERABLE_CONFIRMED(Subject.DELIVERABLE),
    DELIVERABLE_OBJECTED(Subject.DELIVERABLE), DELIVERABLE_SIGNED(Subject.DELIVERABLE),
    DELIVERABLE_ARCHIVED(Subject.DELIVERABLE), MEETING_HELD(Subject.MEETING), MINUTES_SIGNED(Subject.MEETING),
    TRAINING_STARTED(Subject.TRAINING), TRAINING_DONE(Subject.TRAINING), PAYMENT_DUE(Subject.PAYMENT),
    PAYMENT_DUNNED(Subject.PAYMENT), PAYMENT_RECEIVED(Subject.PAYMENT), ERROR_REPORTED(Subject.ERROR),
    ERROR_SIGNED(Subject.ERROR), ERROR_ESCALATED(Subject.ERROR), ERROR_SOLVED(Subject.ERROR),
    REQUEST_RAISED(Subject.REQUEST), REQUEST_ANSWERED(Subject.REQUEST), REQUEST_SENT_TO_PRODUCER(Subject.REQUEST);

    private final Subject subject;

    DeadlineEvent(Subject subject) {
        this.subject = subject;
    }

    public Subject subject() {
        return subject;
    }

    /** Each week, each month. */
    public boolean isPeriodic() {
        return this == EVERY_WEEK || this == EVERY_MONTH;
    }

    /** What an event happens to. Errors and requests are no part of a plan, so no blueprint can name one of them. */
    public enum Subject {
        PROJECT, ITEM, PHASE, GATE, DELIVERABLE, MEETING, TRAINING, PAYMENT, ERROR("CUSTOMER", "PRODUCT"),
        REQUEST("A", "B", "C", "D", "E", "F");

        private final List<String> classes;

        Subject(String... classes) {
            this.classes = List.of(classes);
        }

        /** What one can be found to be: cause of an error (R108), class of a request (R110). */
        public List<String> classes() {
            return classes;
        }
    }
}

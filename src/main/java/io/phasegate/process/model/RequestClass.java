package io.phasegate.process.model;

import java.util.Locale;
import java.util.Set;

/** The six classes of a client request (R110), each with the answers that it admits (R111, E24). */
public enum RequestClass {
    /** Touches the daily flow: a solution and a date are promised. */
    A(Stage.COMMITTED),
    /** A new module: the standard price. */
    B(Stage.QUOTED),
    /** Cannot be done: it is explained why. */
    C(Stage.DECLINED),
    /** Outside of the contract. */
    D(Stage.NEW_CONTRACT),
    /** Only the producer could do it. */
    E(Stage.SENT_TO_PRODUCER),
    /** In scope but without effect on the daily flow: treated as a suggestion. */
    F(Stage.SENT_TO_PRODUCER, Stage.COMMITTED);

    private final Set<Stage> answers;

    RequestClass(Stage... answers) {
        this.answers = Set.of(answers);
    }

    boolean admits(Stage answer) {
        return answers.contains(answer);
    }

    static RequestClass of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}

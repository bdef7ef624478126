package io.phasegate.deliverable.model;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.function.Function;

/**
 * The rules of a deliverable's life besides the role, each with its own reason. {@link Act} says which holds for
 * what.
 */
enum ActRule {
    /** The step follows from where the deliverable stands (R75). */
    DUE(attempt -> Due.is(attempt.act(), attempt.state()) ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.deliverable.refused.not.due", attempt.state().code(),
            at(attempt)))),

    REASON_GIVEN(attempt -> attempt.reason().isBlank()
            ? Ruling.badInput("reason", Message.of("phasegate.deliverable.refused.reason")) : Ruling.allowed()),

    RETURNED_WITH_REASON(attempt -> !attempt.accept() && attempt.reason().isBlank()
            ? Ruling.badInput("reason", Message.of("phasegate.deliverable.refused.reason")) : Ruling.allowed()),

    /** R83; what has reviewers leaves drafting when it is submitted, everything else when it is delivered. */
    FORM_FILLED(attempt -> attempt.act() == Act.DELIVER && !attempt.state().definition().reviews().isEmpty()
            ? Ruling.allowed() : attempt.form().missing(attempt.state().definition()).stream()
            .map(field -> Ruling.conflict(Message.of("phasegate.deliverable.refused.field", attempt.state().code(),
            field.name())))
            .reduce(Ruling.allowed(), Ruling::and)),

    FILES_ATTACHED(attempt -> attempt.files() > 0 ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.deliverable.refused.no.files", attempt.state().code()))),

    /** Nobody confirms or signs what is not there any more. */
    FILES_INTACT(attempt -> attempt.state().missing().stream()
            .map(file -> Ruling.conflict(Message.of("phasegate.deliverable.refused.file.gone", file.name())))
            .reduce(Ruling.allowed(), Ruling::and)),

    COMPLETE(attempt -> attempt.state().complete() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.deliverable.refused.incomplete", attempt.state().code()))),

    /** R82. */
    WAIVABLE(attempt -> attempt.state().definition().waivable() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.deliverable.refused.not.waivable", attempt.state().code())));

    private final Function<Attempt, Ruling> test;

    ActRule(Function<Attempt, Ruling> test) {
        this.test = test;
    }

    Ruling apply(Attempt attempt) {
        return test.apply(attempt);
    }

    private static Message at(Attempt attempt) {
        return Message.of(attempt.state().step().nameKey());
    }
}

package io.phasegate.process.model;

import io.phasegate.blueprint.model.Payment;
import io.phasegate.blueprint.model.Training;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Ruling;
import java.util.List;
import java.util.function.Function;

/**
 * The rules of a step besides role and stage, each with its own reason. {@link ProcessStep} says which holds for
 * what.
 */
enum StepRule {
    /** One signature for each side (R117). */
    SIDE_NOT_SIGNED(attempt -> attempt.signingSide().isPresent() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.process.refused.side.signed"))),

    /** The status that the transition leads to is the one that the signatures lead to. */
    LEADS_THERE(attempt -> attempt.result() == attempt.to() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.process.refused.overtaken"))),

    /** R130. */
    CUSTOMER_CONFIRMED(attempt -> attempt.training().map(Training::confirmedBy).orElse(List.of()).isEmpty()
            || attempt.state().has(EntryKind.TRAINING_CONFIRMED) ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.process.refused.not.confirmed"))),

    /** R131. */
    ASSESSED_FIRST(attempt -> attempt.training().map(Training::assessedBy).orElse(List.of()).isEmpty()
            || attempt.state().has(EntryKind.TRAINING_ASSESSED) ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.process.refused.not.assessed"))),

    /** R138: where the method has a dunning notice, delivering it is the dunning; what is dunned is past this step. */
    NOTICE_DELIVERED(attempt -> attempt.method().payment(attempt.state().subject().code()).flatMap(Payment::notice)
            .map(notice -> Ruling.conflict(Message.of("phasegate.process.refused.notice", notice)))
            .orElse(Ruling.allowed())),

    /** R107. */
    REPORT_COMPLETE(attempt -> attempt.values().missing(IssueValues.REPORT).stream().map(FieldNames::of)
            .map(name -> Ruling.badInput(name.key(), Message.of("phasegate.process.refused.field", name)))
            .reduce(Ruling.allowed(), Ruling::and)),

    /** R108. */
    CAUSE_GIVEN(attempt -> attempt.values().cause().isPresent() ? Ruling.allowed()
            : Ruling.badInput("cause", Message.of("phasegate.process.refused.cause"))),

    /** R108: a fault of the customer's own is helped with too. */
    TECHNICIAN_ASSIGNED(attempt -> attempt.values().isAssigned() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.process.refused.technician"))),

    /** R109. */
    PRODUCT_FAULT(attempt -> attempt.recordedCause().filter("product"::equals).isPresent() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.process.refused.not.product"))),

    /** R110. */
    CLASS_GIVEN(attempt -> attempt.values().requestClass().isPresent() ? Ruling.allowed()
            : Ruling.badInput("class", Message.of("phasegate.process.refused.class"))),

    /** R111. */
    FITS_CLASS(attempt -> attempt.fitsClass() ? Ruling.allowed()
            : Ruling.conflict(Message.of("phasegate.process.refused.answer"))),

    /** R111: why it cannot be done is said. */
    EXPLAINED(attempt -> attempt.to() != Stage.DECLINED || !attempt.reason().isBlank() ? Ruling.allowed()
            : Ruling.badInput("reason", Message.of("phasegate.process.refused.explanation")));

    private final Function<ProcessAttempt, Ruling> test;

    StepRule(Function<ProcessAttempt, Ruling> test) {
        this.test = test;
    }

    Ruling apply(ProcessAttempt attempt) {
        return test.apply(attempt);
    }
}

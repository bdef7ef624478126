package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.DeliverableDefinition;

/** Which act may follow on which state (methodologies B.1, R75-R79). Used by {@link ActRule}. */
final class Due {
    private Due() {
    }

    static boolean is(Act act, DeliverableState state) {
        return switch (act) {
            case DRAFT, SUBMIT -> inDrafting(state);
            case REVIEW -> state.nextReview().isPresent();
            case DELIVER -> state.step().isBefore(Step.DELIVERED) && readyToGoOut(state);
            case DISCUSS, CONFIRM -> state.step() == Step.DELIVERED && state.confirmed().isEmpty();
            case OBJECT -> outside(state) && (state.step() != Step.SIGNED || !state.signed());
            case SIGN -> outside(state) && signingBegins(state);
            case REVOKE -> outside(state);
            case ARCHIVE -> outside(state);
            case WAIVE -> state.step().isBefore(Step.SIGNED);
        };
    }

    private static boolean inDrafting(DeliverableState state) {
        return state.step() == Step.TO_DRAFT || state.step() == Step.DRAFTING;
    }

    /** Drafting is where it goes out from only when nobody has to review it. */
    private static boolean readyToGoOut(DeliverableState state) {
        return state.reviewed() && (state.definition().reviews().isEmpty() || !inDrafting(state));
    }

    private static boolean outside(DeliverableState state) {
        return !state.step().isBefore(Step.DELIVERED) && !state.step().isFinal();
    }

    private static boolean signingBegins(DeliverableState state) {
        DeliverableDefinition definition = state.definition();
        return state.step() != Step.SIGNED && (definition.confirmedBy().isEmpty() || state.confirmed().isPresent());
    }
}

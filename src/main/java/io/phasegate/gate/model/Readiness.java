package io.phasegate.gate.model;

import java.util.List;

/**
 * Whether a gate may be passed now, criterion by criterion; the same list before an attempt and in its refusal (R51).
 *
 * @param vendorHasOpenPoints something that only the vendor sees is open; all that a customer learns of it
 */
public record Readiness(GateState state, List<CriterionResult> criteria, boolean vendorHasOpenPoints) {

    public Verdict verdict() {
        if (state.standing().isClosed()) {
            return Verdict.valueOf(state.standing().name());
        }
        return blockers().isEmpty() && !vendorHasOpenPoints ? Verdict.READY : Verdict.NOT_READY;
    }

    /** What keeps the gate shut (R50). */
    public List<CriterionResult> blockers() {
        return criteria.stream().filter(CriterionResult::blocks).toList();
    }

    /** What the customer may see: without what is internal, of which one line remains that counts nothing. */
    public Readiness forCustomer() {
        boolean hidden = criteria.stream().anyMatch(criterion -> criterion.blocks() && criterion.internal());
        return new Readiness(state, criteria.stream().filter(criterion -> !criterion.internal())
                .map(CriterionResult::seenByCustomer).toList(), hidden);
    }

    /** The gate in one word. */
    public enum Verdict {
        NOT_READY, READY, PASSED, PASSED_WITH_CONDITIONS, ON_HOLD, STOPPED
    }
}

package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.language.model.Message;
import java.util.List;
import java.util.Optional;

/**
 * What one criterion comes to, with every reason.
 *
 * @param internal speaks of what only the vendor sees
 * @param waiver   the one that counts, or the last that has run out
 */
public record CriterionResult(Criterion criterion, Message text, Result result, List<Reason> reasons, boolean internal,
        Optional<Tick> tick, Optional<Waiver> waiver) {

    public String key() {
        return criterion.key();
    }

    /** Keeps the gate shut. */
    public boolean blocks() {
        return criterion.mandatory() && result.isOpen();
    }

    CriterionResult seenByCustomer() {
        return new CriterionResult(criterion, text, result, reasons.stream().map(Reason::seenByCustomer).toList(),
                internal,
                tick, waiver);
    }
}

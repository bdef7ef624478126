package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;

/**
 * Checks criteria of one kind. Kinds are listed in {@link CriterionKinds}; what a blueprint names besides is an
 * ERROR.
 */
@FunctionalInterface
interface CriterionCheck {
    Outcome check(Gate gate, Criterion criterion, GateFacts facts);
}

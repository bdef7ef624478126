package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.language.model.Message;

/** PUBLISHED: the organisation as it is now was announced in a company document (R35, R36). */
final class Published implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        if (facts.organisation().publication().isEmpty()) {
            return open("phasegate.gate.reason.not.published", criterion, facts);
        }
        return facts.organisation().publicationOutdated()
                ? open("phasegate.gate.reason.publication.outdated", criterion, facts) : Outcome.satisfied();
    }

    private static Outcome open(String key, Criterion criterion, GateFacts facts) {
        Reason reason = Reason.of(Message.of(key));
        return Outcome.unsatisfied(criterion.tickedBy().stream().findFirst()
                .map(role -> reason.by(facts.sideOf(role), role)).orElse(reason));
    }
}

package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import java.util.OptionalLong;

/**
 * QUERY_COUNT: at most so many issues of the project match a JQL query. All issues count, whoever looks, so that the
 * verdict is one for everybody; the customer reads no number, which could tell him of issues that he does not see.
 */
final class QueryCount implements CriterionCheck {
    @Override
    public Outcome check(Gate gate, Criterion criterion, GateFacts facts) {
        String jql = criterion.parameters().getOrDefault("jql", "");
        OptionalLong count = facts.issues().count(jql);
        if (count.isEmpty()) {
            return Outcome.error(Reason.of(Message.of("phasegate.gate.reason.query.unreadable", jql)));
        }
        long maximum = Long.parseLong(criterion.parameters().getOrDefault("maximum", "0"));
        return count.getAsLong() <= maximum ? Outcome.satisfied()
                : Outcome.unsatisfied(Reason.of(Message.of("phasegate.gate.reason.query.too.many", count.getAsLong(),
                maximum, jql))
                        .by(Side.VENDOR).insteadForCustomer(Message.of("phasegate.gate.reason.query.too.many.any")));
    }
}

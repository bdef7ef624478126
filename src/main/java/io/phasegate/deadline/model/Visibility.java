package io.phasegate.deadline.model;

import io.phasegate.blueprint.model.DeadlineEvent;
import io.phasegate.blueprint.model.DeadlineRule;
import io.phasegate.blueprint.model.DocNature;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Side;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a deadline is the vendor's own affair. Denied by default: the customer knows of what its own roles have to
 * do, and of limits that end with something it sees; never of the vendor's reviews or of what happens to internal
 * things.
 */
final class Visibility {
    private static final Set<DeadlineEvent> REVIEWS = EnumSet.of(DeadlineEvent.DELIVERABLE_SUBMITTED,
            DeadlineEvent.DELIVERABLE_FIRST_REVIEWED, DeadlineEvent.DELIVERABLE_REVIEWED,
            DeadlineEvent.DELIVERABLE_RETURNED);

    private final Method method;

    Visibility(Method method) {
        this.method = method;
    }

    boolean isInternal(DeadlineRule rule, String object) {
        if (rule.moments().stream().anyMatch(this::internal) || isInternalThing(object)) {
            return true;
        }
        boolean customers = method.role(rule.responsible()).filter(role -> role.side() == Side.CUSTOMER).isPresent();
        return !customers && rule.done().isEmpty();
    }

    private boolean internal(DeadlineRule.Moment moment) {
        return REVIEWS.contains(moment.event()) || moment.object().filter(this::isInternalThing).isPresent();
    }

    private boolean isInternalThing(String key) {
        Stream<DocNature> natures = Stream.of(
                method.deliverable(key).map(one -> one.nature()), method.meeting(key).map(one -> one.nature()),
                method.training(key).map(one -> one.nature()), method.payment(key).map(one -> one.nature()),
                method.tasks().stream().filter(one -> one.key().equals(key)).map(one -> one.nature()).findFirst())
                .flatMap(nature -> nature.stream());
        return natures.anyMatch(DocNature.INTERNAL::equals);
    }
}

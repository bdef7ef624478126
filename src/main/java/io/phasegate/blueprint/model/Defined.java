package io.phasegate.blueprint.model;

import java.util.List;

/** What a blueprint and a composed method both consist of; spares their readers the way through the two parts. */
public interface Defined {
    OrganisationPart organisation();

    WorkPart work();

    default List<Body> bodies() {
        return organisation().bodies();
    }

    default List<Role> roles() {
        return organisation().roles();
    }

    default List<Responsibility> responsibilities() {
        return organisation().responsibilities();
    }

    default List<OrganisationCheck> checks() {
        return organisation().checks();
    }

    default List<Rule> rules() {
        return organisation().rules();
    }

    default List<Phase> phases() {
        return work().phases();
    }

    default List<Task> tasks() {
        return work().tasks();
    }

    default List<DeliverableDefinition> deliverables() {
        return work().deliverables();
    }

    default List<Meeting> meetings() {
        return work().meetings();
    }

    default List<Training> trainings() {
        return work().trainings();
    }

    default List<Payment> payments() {
        return work().payments();
    }

    default List<DeadlineRule> deadlines() {
        return work().deadlines();
    }

    default List<Listing> lists() {
        return work().lists();
    }
}

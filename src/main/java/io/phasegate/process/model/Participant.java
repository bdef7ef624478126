package io.phasegate.process.model;

import io.phasegate.deliverable.model.Actor;

/**
 * Who wants to do a step.
 *
 * @param vendor belongs to the vendor by his project role in Jira, with or without a role of the method
 */
public record Participant(Actor actor, boolean vendor) {
}

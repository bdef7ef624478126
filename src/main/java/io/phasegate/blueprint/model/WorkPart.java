package io.phasegate.blueprint.model;

import java.util.List;

/** What a methodology plans, phase by phase, with its limits and lists. */
public record WorkPart(List<Phase> phases, List<Task> tasks, List<DeliverableDefinition> deliverables,
        List<Meeting> meetings, List<Training> trainings, List<Payment> payments, List<DeadlineRule> deadlines,
        List<Listing> lists) {

    public static WorkPart of(List<Phase> phases, List<Task> tasks, List<DeliverableDefinition> deliverables) {
        return new WorkPart(phases, tasks, deliverables, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}

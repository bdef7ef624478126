package io.phasegate.blueprint.model;

import java.util.List;
import java.util.Optional;

/**
 * What a project actually runs by: one backbone blueprint with its overlays merged by canonical phase (design section
 * 2). Composed by the blueprint domain, kept with the project, read by every other domain.
 *
 * @param parts the blueprints it came from, backbone first
 */
public record Method(List<Part> parts, OrganisationPart organisation, WorkPart work) implements Defined {

    public Optional<Phase> phase(String key) {
        return phases().stream().filter(phase -> phase.key().equals(key)).findFirst();
    }

    public Optional<Role> role(String code) {
        return roles().stream().filter(role -> role.code().equals(code)).findFirst();
    }

    public Optional<Body> body(String key) {
        return bodies().stream().filter(body -> body.key().equals(key)).findFirst();
    }

    public Optional<DeliverableDefinition> deliverable(String code) {
        return deliverables().stream().filter(deliverable -> deliverable.code().equals(code)).findFirst();
    }

    public Optional<Meeting> meeting(String key) {
        return meetings().stream().filter(meeting -> meeting.key().equals(key)).findFirst();
    }

    public Optional<Training> training(String key) {
        return trainings().stream().filter(training -> training.key().equals(key)).findFirst();
    }

    public Optional<Payment> payment(String key) {
        return payments().stream().filter(payment -> payment.key().equals(key)).findFirst();
    }

    public Optional<Gate> gate(String key) {
        return phases().stream().flatMap(phase -> phase.gates().stream()).filter(gate -> gate.key().equals(key))
                .findFirst();
    }

    /** The phase that a gate belongs to. */
    public Optional<Phase> phaseOfGate(String gateKey) {
        return phases().stream().filter(phase -> phase.gates().stream().anyMatch(gate -> gate.key().equals(gateKey)))
                .findFirst();
    }

    /** Identity of a blueprint at the version that was applied (R6). */
    public record Part(String id, String version) {
    }
}

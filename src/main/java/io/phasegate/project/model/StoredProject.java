package io.phasegate.project.model;

import java.util.List;
import java.util.Optional;

/**
 * What we store of an implementation project besides its plan.
 *
 * @param parts   its blueprints as they were applied first, backbone first
 * @param updates the updates that hold, oldest first
 */
public record StoredProject(long projectId, ProjectDetails details, List<AppliedPart> parts,
        List<MethodUpdate> updates) {
    public StoredProject(long projectId, ProjectDetails details, List<AppliedPart> parts) {
        this(projectId, details, parts, List.of());
    }

    /** The last update that holds. */
    public Optional<MethodUpdate> last() {
        return updates.isEmpty() ? Optional.empty() : Optional.of(updates.get(updates.size() - 1));
    }

    /** By which versions it runs. */
    public List<AppliedPart> newestParts() {
        return last().map(MethodUpdate::parts).orElse(parts);
    }

    /** As it was before the update of this number. */
    public StoredProject before(int number) {
        return with(updates.stream().filter(update -> update.number() < number).toList());
    }

    public StoredProject with(List<MethodUpdate> others) {
        return new StoredProject(projectId, details, parts, others);
    }

    /** A blueprint as it was applied: its id and the SHA-256 of its text. */
    public record AppliedPart(String id, String hash) {
    }
}

package io.phasegate.project.model;

import java.util.List;

/**
 * What we store of an implementation project besides its plan.
 *
 * @param parts its blueprints, backbone first
 */
public record StoredProject(long projectId, ProjectDetails details, List<AppliedPart> parts) {

    /** A blueprint as it was applied: its id and the SHA-256 of its text. */
    public record AppliedPart(String id, String hash) {
    }
}

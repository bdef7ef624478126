package io.phasegate.project.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What we store of an implementation project besides its plan.
 *
 * @param parts its blueprints, backbone first
 */
public record StoredProject(long projectId, String customer, String vendor, String contractNumber,
        Optional<LocalDate> contractSignedOn, LocalDate start, int totalDays, String profile, String projectClass,
        String language, List<AppliedPart> parts) {

    /** A blueprint as it was applied: its id and the SHA-256 of its text. */
    public record AppliedPart(String id, String hash) {
    }
}

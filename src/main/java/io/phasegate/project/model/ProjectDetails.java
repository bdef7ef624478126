package io.phasegate.project.model;

import io.phasegate.blueprint.model.Fitting;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of an implementation project that people enter: contract, length, class (methodologies B.2, ImplProject).
 */
public record ProjectDetails(String customer, String vendor, String contractNumber,
        Optional<LocalDate> contractSignedOn, LocalDate start, int totalDays, String profile, String projectClass,
        String language, ProjectTerms terms) {
    /** What its blueprints are composed with. */
    public Fitting fitting() {
        return new Fitting(profile, projectClass, terms.longCycle(), terms.answers());
    }
}

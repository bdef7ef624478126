package io.phasegate.project.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a project's method depends on besides its blueprints, and the dates that its criteria and limits wait for.
 *
 * @param longCycle    chosen by hand (E18); some roles are needed only then (R40)
 * @param answers      to the questions of the blueprints, those that were given
 * @param breakInEndOn end of the break-in period after going live
 */
public record ProjectTerms(boolean longCycle, Map<String, String> answers, Optional<LocalDate> deliveryOn,
        Optional<LocalDate> breakInEndOn) {
    public static final ProjectTerms NONE = new ProjectTerms(false, Map.of(), Optional.empty(), Optional.empty());

    public ProjectTerms {
        answers = Map.copyOf(answers);
    }
}

package io.phasegate.blueprint.model;

import java.util.Map;

/**
 * What is chosen for one project when blueprints are composed: it is stored with the project, so that its method can be
 * put together again.
 *
 * @param profile key of a profile of one of the blueprints, or STANDARD
 * @param answers by key of the question; where there is none the usual answer holds
 */
public record Fitting(String profile, String projectClass, boolean longCycle, Map<String, String> answers) {
    public static final String STANDARD = "STANDARD";
    /** Nothing was chosen. */
    public static final Fitting USUAL = new Fitting(STANDARD, "IMP", false, Map.of());

    public Fitting {
        answers = Map.copyOf(answers);
    }

    public String answer(Question question) {
        return answers.getOrDefault(question.key(), question.usual());
    }
}

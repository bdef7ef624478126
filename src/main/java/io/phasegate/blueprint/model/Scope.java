package io.phasegate.blueprint.model;

import java.util.List;
import java.util.Optional;

/**
 * When an item of a blueprint is there at all, and whether it is repeated.
 *
 * @param when all of these; empty = always
 * @param per  key of the question whose answers it is repeated for
 */
public record Scope(List<When> when, Optional<String> per) {
    public static final Scope ALWAYS = new Scope(List.of(), Optional.empty());

    /** The name under which the condition of a signer stands. */
    public static String signer(String document, DeliverableDefinition.Signer signer) {
        return "signer:" + document + "/" + signer.role() + "/" + signer.kind();
    }

    /** The name under which the condition of a responsibility stands. */
    public static String part(Responsibility part) {
        return "part:" + part.object() + "/" + part.role() + "/" + part.letter();
    }

    /** The answer, class or length of project that it needs; negated: must not be so. */
    public record When(String subject, boolean negated) {
    }
}

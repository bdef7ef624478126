package io.phasegate.blueprint.model;

import java.util.Optional;

/**
 * When an item of a blueprint is there at all, and whether it is repeated.
 *
 * @param when empty = always
 * @param per  key of the question whose answers it is repeated for
 */
public record Scope(Optional<When> when, Optional<String> per) {
    public static final Scope ALWAYS = new Scope(Optional.empty(), Optional.empty());

    /** The answer, class or length of project that it needs; negated: must not be so. */
    public record When(String subject, boolean negated) {
    }
}

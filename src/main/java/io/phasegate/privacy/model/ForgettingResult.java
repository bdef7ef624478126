package io.phasegate.privacy.model;

/**
 * What forgetting a person came to. Shown to the administrator who ordered it.
 *
 * @param persons  opaque ids that have no name any more
 * @param projects whose journal records it
 * @param rows     of ours that named him and do not any more
 * @param inWords  journal entries whose free text names him; they are part of what was signed and stay
 */
public record ForgettingResult(int persons, int projects, int rows, int inWords) {
    public static final ForgettingResult NOBODY = new ForgettingResult(0, 0, 0, 0);
}

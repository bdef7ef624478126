package io.phasegate.blueprint.model;

/**
 * One RACI entry (职责): what a role is to a phase, task, deliverable or body (R37).
 *
 * @param letter R, A, C, I or S (signs)
 * @param object key of the phase, task, deliverable or body
 */
public record Responsibility(String role, char letter, String object) {
}

package io.phasegate.project.model;

import io.phasegate.language.model.Message;

/**
 * How far one thing of the plan is.
 *
 * @param state    code for REST, e.g. NOT_CREATED, DRAFTING, SIGNED, PASSED
 * @param text     the same for a person
 * @param finished nothing more is to be done
 */
public record Progress(String state, Message text, boolean finished) {
}

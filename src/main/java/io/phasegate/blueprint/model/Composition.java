package io.phasegate.blueprint.model;

import io.phasegate.language.model.Message;
import java.util.List;

/**
 * A method and how it came about.
 *
 * @param notes where the blueprints disagreed and what was done, for the person who combines them
 */
public record Composition(Method method, List<Message> notes) {
}

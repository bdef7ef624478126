package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Problem;
import java.util.List;
import java.util.Optional;

/** The outcome of reading a file: a blueprint, or all that is wrong with it. */
public record Reading(Optional<Blueprint> blueprint, List<Problem> problems) {
}

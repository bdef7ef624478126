package io.phasegate.blueprint.custom;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.blueprint.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file that somebody wants to import.
 *
 * @param blueprint empty when there are problems
 * @param replaces  the imported blueprint of the same id that it takes the place of
 */
public record Import(Optional<Blueprint> blueprint, List<Problem> problems, Optional<CustomBlueprint> replaces) {
}

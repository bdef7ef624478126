package io.phasegate.blueprint;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.BlueprintText;
import io.phasegate.blueprint.model.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The catalogue of blueprints. Read by the catalogue page, the new-project page and the command that creates projects.
 */
public interface Blueprints {
    /** The valid ones; an invalid file does not hide the others (R2). */
    List<Blueprint> all();

    Optional<Blueprint> find(String id);

    /** With the text of the file as it was shipped or imported, to be kept with a project that applies it (R6). */
    Optional<BlueprintText> withText(String id);

    /** What is wrong with the files that could not be read. */
    List<Problem> problems();
}

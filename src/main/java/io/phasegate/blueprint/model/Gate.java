package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;

/**
 * A gate (关口) at the entry or exit of a phase.
 *
 * @param deciders codes of the roles that must each decide; roles of both sides make it a two-sided gate (R53)
 */
public record Gate(String key, Kind kind, Text name, List<String> deciders, List<Criterion> criteria) {
    /** Entry gates are checked when a phase starts, exit gates when it passes. */
    public enum Kind {
        ENTRY, EXIT
    }
}

package io.phasegate.blueprint.compose;

import java.util.Map;

/**
 * Where things of an overlay went: its phases into phases of the backbone, its documents into documents of the
 * backbone that they are part of.
 *
 * @param joined code of the backbone's document by the overlay's
 */
record Moves(PhaseMap phases, Map<String, String> joined) {
    String phase(String key) {
        return phases.of(key);
    }

    String document(String code) {
        return joined.getOrDefault(code, code);
    }

    /** Something that may be a phase or a document. */
    String object(String key) {
        return joined.containsKey(key) ? joined.get(key) : phases.of(key);
    }
}

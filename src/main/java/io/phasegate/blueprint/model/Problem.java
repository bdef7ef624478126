package io.phasegate.blueprint.model;

import io.phasegate.language.model.Message;

/**
 * What is wrong with a blueprint file, and where (R2). Shown in the catalogue and in refusals of an import.
 *
 * @param line 1-based; 0 when it concerns the whole file
 * @param key  path of the key, e.g. `phases[0].gates[1].key`
 */
public record Problem(String file, int line, String key, Message reason) {
}

package io.phasegate.blueprint.model;

/** A blueprint with the very text that it was read from: what is planned by the one is kept as the other (R6). */
public record BlueprintText(Blueprint blueprint, String text) {
}

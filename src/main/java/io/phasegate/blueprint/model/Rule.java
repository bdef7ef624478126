package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;

/** A rule of the methodology that no check can decide, shown to people as it stands, e.g. YY-O8 or GZ-O5. */
public record Rule(String key, Text text) {
}

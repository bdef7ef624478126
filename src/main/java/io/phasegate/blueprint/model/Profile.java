package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;

/** A simplified way to apply a methodology, e.g. SMALL_SOFTWARE (R8): what it leaves out and what it insists on. */
public record Profile(String key, Text name, List<String> drops, List<String> forces) {
}

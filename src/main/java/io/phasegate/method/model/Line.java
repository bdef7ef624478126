package io.phasegate.method.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one element.
 *
 * @param key      `kind:key`; a criterion is `criterion:gate:key`
 * @param before   its name in the applied version, empty when it is not there
 * @param after    its name in the newer version
 * @param changes  what the newer version words or sets otherwise
 * @param internal the customer does not see it
 */
public record Line(String key, ElementKind kind, Optional<Text> before, Optional<Text> after, Outcome outcome,
        List<Change> changes, boolean internal) {
    public Text name() {
        return after.or(() -> before).orElseThrow();
    }
}

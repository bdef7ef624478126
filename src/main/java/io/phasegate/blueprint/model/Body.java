package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.Optional;
import java.util.Set;

/**
 * A body (机构) of the project organisation as a blueprint defines it, e.g. the leadership group.
 *
 * @param parent   key of the body it reports to
 * @param headRole code of the role that heads it
 * @param sides    sides that must be represented; more than one makes it two-sided (V9)
 */
public record Body(String key, Text name, Set<Side> sides, boolean required, Optional<String> parent,
        Optional<String> headRole, Text purpose) {
}

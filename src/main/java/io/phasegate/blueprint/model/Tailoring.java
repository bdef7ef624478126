package io.phasegate.blueprint.model;

import java.util.List;
import java.util.Map;

/**
 * How a methodology can be fitted to a project.
 *
 * @param scopes by `kind:key` of the item; items that are always there have none
 */
public record Tailoring(List<Question> questions, List<Profile> profiles, Map<String, Scope> scopes) {
    /** @param item `kind:key`, e.g. `deliverable:SC-F02` */
    public Scope scope(String item) {
        return scopes.getOrDefault(item, Scope.ALWAYS);
    }
}

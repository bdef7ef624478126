package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.List;

/**
 * A shipped or imported methodology file (蓝本), read and validated.
 *
 * @param seed       where the methodology comes from, e.g. "S4, excerpt 9"
 * @param standalone an overlay that can also be the backbone of a project (R4)
 * @param note       says which part of the source is missing (R13), empty texts when complete
 */
public record Blueprint(String id, String version, Kind kind, boolean standalone, String seed, Text name, Text purpose,
        Text note, List<Body> bodies, List<Role> roles, List<Responsibility> responsibilities,
        List<OrganisationCheck> checks, List<Rule> rules, List<Phase> phases, List<Task> tasks,
        List<DeliverableDefinition> deliverables) {

    /** FULL = has its own phases; OVERLAY = adds to a backbone. */
    public enum Kind {
        FULL, OVERLAY
    }
}

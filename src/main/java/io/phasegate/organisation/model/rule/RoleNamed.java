package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/** Somebody is named for the role, e.g. system administrator and customisation developer (YY-O5, R33). */
record RoleNamed(OrganisationCheck check, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.activeIn(role).isEmpty()
                ? List.of(new Findings(check).of("role-not-named", Optional.of(role), standing.sideOf(role),
                        standing.roleName(role)))
                : List.of();
    }
}

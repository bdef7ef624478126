package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Priority;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.Terms;
import java.util.List;
import java.util.Optional;

/** A key user is released full time, or the project has high priority among his work (YY-O2, V5, R32). */
record KeyUserTime(OrganisationCheck check, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.activeIn(role).stream().filter(assignment -> tooLittle(assignment.terms()))
                .map(assignment -> new Findings(check).of("key-user-no-time", Optional.of(role),
                Optional.of(Side.CUSTOMER),
                        standing.nameOf(assignment), standing.roleName(role)))
                .toList();
    }

    private static boolean tooLittle(Terms terms) {
        return !terms.fullTime() && terms.priority() != Priority.HIGH;
    }
}

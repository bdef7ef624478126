package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/** Each functional department in scope has at least one active key user (YY-O3, V2, R29). */
record KeyUserPerDepartment(OrganisationCheck check, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.departmentsInNeed().stream().filter(department -> !standing.covers(role, department))
                .map(department -> new Findings(check).of("department-without-key-user", Optional.of(role),
                        Optional.of(Side.CUSTOMER), department.name(), standing.roleName(role)))
                .toList();
    }
}

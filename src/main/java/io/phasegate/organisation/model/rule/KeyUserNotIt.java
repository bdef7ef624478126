package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Optional;

/** A key user is a business authority or backbone and not IT staff (YY-O4, V3, R30). */
record KeyUserNotIt(OrganisationCheck check, String role) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        return standing.activeIn(role).stream().flatMap(assignment -> standing.memberOf(assignment).stream()).distinct()
                .flatMap(member -> finding(member, standing).stream()).toList();
    }

    private Optional<Finding> finding(Member member, Standing standing) {
        if (member.itStaff()) {
            return Optional.of(finding("key-user-is-it", member, standing));
        }
        return member.businessAuthority() ? Optional.empty()
                : Optional.of(finding("key-user-no-authority", member, standing));
    }

    private Finding finding(String name, Member member, Standing standing) {
        return new Findings(check).of(name, Optional.of(role), Optional.of(Side.CUSTOMER), member.name(),
                standing.roleName(role));
    }
}

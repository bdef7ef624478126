package io.phasegate.organisation.model.rule;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The side is represented in the body, e.g. the vendor in the leadership group (GZ-O4, V8, V9, R39). */
record SideInBody(OrganisationCheck check, String body, Side side) implements OrganisationRule {
    @Override
    public List<Finding> findings(Standing standing) {
        boolean represented = standing.activeInBody(body).stream()
                .flatMap(assignment -> standing.memberOf(assignment).stream())
                .anyMatch(member -> member.side() == side);
        return represented ? List.of()
                : List.of(new Findings(check).of("side-not-in-body", Optional.empty(), Optional.of(side),
                        sideName(), standing.bodyName(body)));
    }

    private Message sideName() {
        return Message.of("phasegate.organisation.side." + side.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}

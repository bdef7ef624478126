package io.phasegate.blueprint.model;

import java.util.List;

/** The organisation that a methodology demands: who there is, what they have to do, and what is checked. */
public record OrganisationPart(List<Body> bodies, List<Role> roles, List<Responsibility> responsibilities,
        List<OrganisationCheck> checks, List<Rule> rules) {
}

package io.phasegate.organisation;

import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import java.util.Optional;

/** A party as a person or program typed it. */
public record PartyInput(String side, String name, String shortName) {

    /** @param old the party it replaces, empty for a new one */
    Party checked(Organisation organisation, Optional<Party> old) {
        InputErrors errors = new InputErrors();
        Optional<Side> wanted = errors.oneOf("side", side, Side.class);
        String cleanName = errors.required("name", name, 255);
        String cleanShort = errors.optional("shortName", shortName, 100);
        long id = old.map(Party::id).orElse(0L);
        errors.require(organisation.parties().stream().noneMatch(other -> other.id() != id
                && other.name().equals(cleanName) && Optional.of(other.side()).equals(wanted)), "name",
                "already-recorded");
        errors.require(old.isEmpty() || old.map(Party::side).equals(wanted) || isEmpty(id, organisation), "side",
                "party-has-members");
        errors.refuseIfAny();
        return new Party(id, old.map(Party::version).orElse(0), wanted.orElseThrow(), cleanName, cleanShort);
    }

    private static boolean isEmpty(long partyId, Organisation organisation) {
        return organisation.members().stream().noneMatch(member -> member.partyId() == partyId);
    }
}

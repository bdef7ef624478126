package io.phasegate.organisation.model;

import java.util.Optional;

/** A department of a party; functional ones in scope need a key user (R29). */
public record Department(long id, long partyId, String name, boolean functional, boolean inScope, Optional<Long> headMemberId) {
}

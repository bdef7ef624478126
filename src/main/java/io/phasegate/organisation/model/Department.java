package io.phasegate.organisation.model;

import java.util.Optional;

/**
 * A department of a party; functional ones in scope need a key user (R29).
 *
 * @param version grows with every change; a stale one is refused
 */
public record Department(long id, int version, long partyId, String name, boolean functional, boolean inScope,
        Optional<Long> headMemberId) {

    public boolean needsKeyUser() {
        return functional && inScope;
    }
}

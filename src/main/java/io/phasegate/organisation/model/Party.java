package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.Side;

/**
 * A company in the project (组织方): the customer, the vendor, or a third party.
 *
 * @param version grows with every change; a stale one is refused
 */
public record Party(long id, int version, Side side, String name, String shortName) {
}

package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.Side;

/** A company in the project (组织方): the customer, the vendor, or a third party. */
public record Party(long id, Side side, String name, String shortName) {
}

package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.Side;
import java.util.Optional;

/**
 * A person in the project organisation, with or without a Jira account (R25).
 *
 * @param version           grows with every change; a stale one is refused
 * @param personId          opaque id used in the journal
 * @param userKey           key of the Jira user, empty for somebody without an account
 * @param businessAuthority business authority or backbone: what a key user has to be (YY-O4, V3)
 * @param itStaff           belongs to the IT department (R30)
 */
public record Member(long id, int version, String personId, long partyId, Side side, String name,
        Optional<String> userKey, Optional<Long> departmentId, String post, String phone, String mail,
        boolean businessAuthority, boolean itStaff) {
}

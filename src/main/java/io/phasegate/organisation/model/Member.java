package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.Side;
import java.util.Optional;

/**
 * A person in the project organisation, with or without a Jira account (R25).
 *
 * @param personId opaque id used in the journal
 * @param userKey  key of the Jira user, empty for somebody without an account
 * @param itStaff  belongs to the IT department (R30)
 */
public record Member(long id, String personId, long partyId, Side side, String name, Optional<String> userKey,
        Optional<Long> departmentId, String post, String phone, String mail, boolean keyUser, boolean itStaff) {
}

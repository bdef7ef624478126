package io.phasegate.setup.model;

import io.phasegate.language.model.Message;
import java.util.Optional;

/**
 * One line of the preview: what would happen to one object, and why.
 *
 * @param hostId the host's object, empty when it is to be made
 * @param hostName its name in the host
 */
public record PlannedStep(JiraObject object, Decision decision, Optional<String> hostId, String hostName,
        Message note) {

    /** Whether an administrator may have an edited object of ours written again. */
    public boolean replaceable() {
        return hostId.isPresent() && (decision == Decision.KEPT || decision == Decision.CONFLICT);
    }

    public PlannedStep with(Decision other) {
        return new PlannedStep(object, other, hostId, hostName, note);
    }
}

package io.phasegate.setup.model;

import io.phasegate.language.model.Message;
import java.util.Optional;

/**
 * One line of the preview: what would happen to one object, and why.
 *
 * @param hostId the host's object, empty when it is to be made
 * @param hostName its name in the host
 */
public record PlannedStep(JiraObject object, Decision decision, Optional<String> hostId, String hostName, Message note) {
}

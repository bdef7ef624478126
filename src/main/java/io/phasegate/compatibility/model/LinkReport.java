package io.phasegate.compatibility.model;

import io.phasegate.language.model.Message;
import java.util.List;

/**
 * What was compared with the running host.
 *
 * @param hostVersion version that the host says it has
 * @param checked     how many links were compared
 * @param misses      those that do not fit, in the order of the list
 */
public record LinkReport(String hostVersion, int checked, List<Miss> misses) {

    public boolean fits() {
        return misses.isEmpty();
    }

    /** A link that the host does not fulfil, and why. */
    public record Miss(HostLink link, Message problem) {
    }
}

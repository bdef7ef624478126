package io.phasegate.setup.model;

import java.util.Optional;

/**
 * A workflow that runs as a plain copy.
 *
 * @param attachedXml      what comes back when the workflows are attached again
 * @param plainFingerprint the plain copy as the host showed it; empty while it is being written
 */
public record DetachedWorkflow(String objectKey, String attachedXml, Optional<String> plainFingerprint) {
    /** False when somebody edited the plain copy: then it is not overwritten. */
    public boolean untouched(String now) {
        return plainFingerprint.isEmpty() || plainFingerprint.get().equals(now);
    }
}

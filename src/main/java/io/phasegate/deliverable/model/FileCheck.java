package io.phasegate.deliverable.model;

import java.util.Map;
import java.util.Set;

/** Whether a frozen file is still there, unchanged. What is not a signature is void. */
@FunctionalInterface
public interface FileCheck {
    boolean intact(FrozenFile file);

    /** By the attachments as they are: SHA-256 by attachment id, an empty text when not computed again. */
    static FileCheck present(Map<Long, String> attachments) {
        return file -> {
            String hash = attachments.get(file.attachmentId());
            return hash != null && (hash.isEmpty() || hash.equals(file.sha256()));
        };
    }

    /** By what is known to be gone, without asking the host. */
    static FileCheck gone(Set<Long> attachmentIds) {
        return file -> !attachmentIds.contains(file.attachmentId());
    }
}

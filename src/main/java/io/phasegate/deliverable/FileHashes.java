package io.phasegate.deliverable;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** What is known of attachments without reading them again: their SHA-256, and which of them are gone. */
public interface FileHashes {
    /** Hashes by attachment id; unknown ones are absent. One SQL statement. */
    Map<Long, String> of(Collection<Long> attachmentIds);

    void remember(long projectId, long issueId, long attachmentId, String sha256);

    /** Attachments of the project that were frozen or signed once and do not exist any more. One SQL statement. */
    Set<Long> goneIn(long projectId);

    /**
     * Marks every remembered attachment of the issue that is not among the present ones, and no other: what the host did not
     * find for a moment is not gone for ever.
     */
    void keepOnly(long issueId, Collection<Long> present);
}

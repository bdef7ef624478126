package io.phasegate.deliverable;

import io.phasegate.organisation.Sheet;
import java.util.List;

/** Files of an issue. Implemented by the host adapter; whoever calls has checked access already. */
public interface Files {
    /** One host call. */
    List<AttachedFile> of(long issueId);

    /** SHA-256 (hex) of the content as it is stored now; reads all of it, so never inside a transaction. */
    String sha256(long attachmentId);

    /** Attaches in the name of the current user. */
    AttachedFile attach(long issueId, Sheet sheet);
}

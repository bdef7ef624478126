package io.phasegate.deliverable.rest;

import io.phasegate.deliverable.DeliverableCase;
import io.phasegate.deliverable.DeliverableCases;
import io.phasegate.deliverable.JournalTag;
import io.phasegate.web.rest.IfMatch;

/** Opens a deliverable that the caller is about to change: he must have seen the state it is in. */
public final class SeenDeliverable {
    private final DeliverableCases cases;
    private final JournalTag tags;

    public SeenDeliverable(DeliverableCases cases, JournalTag tags) {
        this.cases = cases;
        this.tags = tags;
    }

    /** Refuses 401, 404, and 428 without or 412 with a stale `If-Match`. */
    DeliverableCase deliverable(String issueKey, String ifMatch) {
        DeliverableCase deliverable = cases.open(issueKey);
        IfMatch.require(ifMatch, tags.of(deliverable.journal(), deliverable.viewer()),
                tags.whatChanged(deliverable.journal(), deliverable.viewer()));
        return deliverable;
    }
}

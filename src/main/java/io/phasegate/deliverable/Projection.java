package io.phasegate.deliverable;

import java.util.Map;

/**
 * Shows in Jira what the journal says: status by transition, fields. Idempotent, after the commit, and never needed for
 * the truth: when it fails the status lags behind, and the next command repairs it.
 */
public interface Projection {
    /**
     * @param statusKey stable key of the status, e.g. `status:signed`
     * @param fields    text values by stable key of the field, e.g. `field:document-version` to "2"; dates as ISO-8601
     */
    void show(long issueId, String statusKey, Map<String, String> fields);

    /**
     * A transition that runs on this thread is one of ours: the journal has everything, nothing is to be recorded or
     * checked.
     */
    boolean isRunning();
}

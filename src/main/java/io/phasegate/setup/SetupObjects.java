package io.phasegate.setup;

import java.util.Optional;

/**
 * Host ids of what set-up created or reused in Jira, by our stable object key. Read by project, deliverable, gate and
 * monitoring.
 */
public interface SetupObjects {
    /**
     * E.g. `issue-type:deliverable` to "10104", `field:document-code` to "customfield_10205". See
     * setup.model.ObjectKeys.
     */
    Optional<String> find(String objectKey);

    /** @throws io.phasegate.language.model.Refusal 409 "run set-up first" when it was not created yet */
    String require(String objectKey);

    boolean complete();
}

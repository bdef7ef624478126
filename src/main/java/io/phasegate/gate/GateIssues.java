package io.phasegate.gate;

import io.phasegate.gate.model.IssueFacts;
import java.util.Collection;
import java.util.Map;

/** What gates need to know of Jira issues. Implemented by the host adapter; used to detect, never to prove. */
public interface GateIssues {
    /** Existence and status of all these issues in one host call. */
    IssueFacts facts(Collection<Long> issueIds);

    /** How many issues of the project match, by JQL query; a query that cannot be understood is left out. */
    Map<String, Long> counts(long projectId, Collection<String> queries);

    /** Whether only the vendor sees the issue. */
    boolean isInternal(long issueId);
}

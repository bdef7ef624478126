package io.phasegate.process;

import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ReportedIssue;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the commands of this domain ask of Jira issues. Implemented in `jira`. */
public interface ProcessIssues {
    /** What the issue is by its type, also when no plan knows it. */
    Optional<ProcessKind> kind(long issueId);

    /** Both companies see it: its level is SHARED. */
    boolean isShared(long issueId);

    /**
     * Error reports and client requests of the project except these issues: one host call for the ids, one for all
     * issues that are not excepted.
     */
    List<ReportedIssue> reported(long projectId, Set<Long> except);
}

package io.phasegate.process;

import io.phasegate.process.model.ProcessKind;
import java.util.Optional;

/** What the commands of this domain ask of Jira issues. Implemented in `jira`. */
public interface ProcessIssues {
    /** What the issue is by its type, also when no plan knows it. */
    Optional<ProcessKind> kind(long issueId);

    /** Both companies see it: its level is SHARED. */
    boolean isShared(long issueId);
}

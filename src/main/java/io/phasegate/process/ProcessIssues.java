package io.phasegate.process;

import io.phasegate.process.model.ProcessKind;
import java.util.Optional;

/** What the commands of this domain ask of Jira issues. Implemented in `jira`. */
public interface ProcessIssues {
    /** Whether the issue is an error report or a client request, by its type. */
    Optional<ProcessKind> reported(long issueId);

    /** Both companies see it: its level is SHARED. */
    boolean isShared(long issueId);
}

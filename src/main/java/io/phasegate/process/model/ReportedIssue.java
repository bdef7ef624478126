package io.phasegate.process.model;

import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Stream;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * An error report or client request as Jira has it, for the entry that its creation left out. Recorded by
 * `UnrecordedReports`.
 *
 * @param shared      both companies see it
 * @param reporterKey empty when Jira knows nobody
 */
public record ReportedIssue(ProcessKind kind, long issueId, boolean shared, String reporterKey, String reporterName,
        Instant createdAt) {
    /** In the data of an entry that was written later: when it happened. */
    public static final String HAPPENED = "happenedAt";

    public ProcessSubject subject() {
        return ProcessSubject.reported(kind, issueId);
    }

    /** The same claim as that of the creation, so that only one of the two is ever written. */
    public Draft draft() {
        ProcessStep step = kind == ProcessKind.ERROR_REPORT ? ProcessStep.REPORT : ProcessStep.RAISE;
        return new Draft(shared ? Stream.SHARED : Stream.INTERNAL, step.recorded().orElseThrow(), subject().name(),
                Optional.of(subject().claim(step.code())),
                Map.of("issue", issueId, "role", "", HAPPENED, createdAt.toString()));
    }
}

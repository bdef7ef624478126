package io.phasegate.process;

import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessStates;
import io.phasegate.process.model.ReportedIssue;
import io.phasegate.project.model.ImplementationProject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Error reports and client requests that Jira has and the journal does not know, because the host failed when their
 * creation was to be recorded: they are recorded afterwards, each once. Used by the daily round, and before the
 * decision of a gate that waits for them.
 */
public final class UnrecordedReports {
    /** Stands for a reporter whom Jira does not know. */
    private static final String NOBODY = "-";

    private final ProcessIssues issues;
    private final Journal journal;
    private final Persons persons;
    private final Organisations organisations;

    public UnrecordedReports(ProcessIssues issues, Journal journal, Persons persons, Organisations organisations) {
        this.issues = issues;
        this.journal = journal;
        this.persons = persons;
        this.organisations = organisations;
    }

    /** @return the journal with them, the same as was read when none was left out */
    public ProjectJournal record(ImplementationProject project, ProjectJournal read) {
        List<ReportedIssue> missing = issues.reported(project.projectId(), known(project, read));
        if (missing.isEmpty()) {
            return read;
        }
        Organisation organisation = organisations.read(read);
        missing.forEach(report -> record(project.projectId(), personId(report, organisation), report));
        return journal.read(project.projectId());
    }

    private static Set<Long> known(ImplementationProject project, ProjectJournal read) {
        Set<Long> known = new HashSet<>();
        project.plan().forEach(item -> item.issueId().ifPresent(known::add));
        ProcessStates states = new ProcessStates(project.method(), read);
        ProcessKind.REPORTED.stream().flatMap(kind -> states.reported(kind).stream())
                .forEach(state -> known.add(Long.valueOf(state.subject().code())));
        return known;
    }

    private void record(long projectId, String personId, ReportedIssue report) {
        try {
            journal.append(projectId, personId, now -> draft(report, now));
        } catch (ClaimTakenException e) {
            // its creation, its first step or another node was faster: it stands recorded
        }
    }

    private static Draft draft(ReportedIssue report, ProjectJournal now) {
        about(report, now).ifPresent(first -> {
            throw new ClaimTakenException(first, "");
        });
        return report.draft();
    }

    private static Optional<Entry> about(ReportedIssue report, ProjectJournal now) {
        String subject = report.subject().name();
        return Stream.concat(now.shared().stream(), now.internal().stream())
                .filter(entry -> entry.subject().equals(subject)).findFirst();
    }

    private String personId(ReportedIssue report, Organisation organisation) {
        if (report.reporterKey().isEmpty()) {
            return persons.withoutAccount(NOBODY).stream().findFirst().orElseGet(() -> persons.create(NOBODY));
        }
        String member = organisation.personIdOfUser(report.reporterKey());
        return member.isEmpty() ? persons.ofUser(report.reporterKey(), report.reporterName()) : member;
    }
}

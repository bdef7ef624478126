package io.phasegate.organisation.model;

import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the journal knows of the organisation: approvals and publications. Nothing else makes them true (design section
 * 4).
 */
public final class JournalFacts {
    public static final String SUBJECT = "organisation";
    public static final String FINGERPRINT = "fingerprint";
    public static final String OWN = "own";
    public static final String DOCUMENT_NUMBER = "documentNumber";
    public static final String DATE = "date";
    public static final String AUDIENCE = "audience";
    public static final String APPROVER = "approver";

    private final List<Entry> approvals;
    private final List<Entry> publications;

    public JournalFacts(ProjectJournal journal) {
        this.approvals = journal.of(EntryKind.ASSIGNMENT_APPROVED);
        this.publications = journal.of(EntryKind.ORGANISATION_PUBLISHED);
    }

    /** The approval of exactly these terms: one of other terms does not count. */
    public Optional<Approval> approval(long assignmentId, Terms terms) {
        return approvals.stream().filter(entry -> entry.subject().equals("assignment:" + assignmentId))
                .filter(entry -> entry.text(FINGERPRINT).equals(terms.fingerprint()))
                .map(entry -> new Approval(entry.personId(), entry.at(), Boolean.TRUE.equals(entry.data().get(OWN))))
                .findFirst();
    }

    public List<Publication> publications() {
        return publications.stream().map(JournalFacts::publication).toList();
    }

    private static Publication publication(Entry entry) {
        return new Publication(entry.text(DOCUMENT_NUMBER), LocalDate.parse(entry.text(DATE)), entry.text(AUDIENCE),
                entry.text(APPROVER), entry.personId(), entry.at(), entry.text(FINGERPRINT));
    }
}

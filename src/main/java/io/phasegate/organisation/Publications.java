package io.phasegate.organisation;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.Entry;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Fingerprint;
import io.phasegate.organisation.model.JournalFacts;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records that the organisation was published as a company document (R35). A journal entry that covers all assignments.
 */
public final class Publications {
    private static final String PREFIX = "phasegate.organisation.refusal.";

    private final OrganisationEditing editing;
    private final Journal journal;
    private final Persons persons;
    private final Today today;

    public Publications(OrganisationEditing editing, Journal journal, Persons persons, Today today) {
        this.editing = editing;
        this.journal = journal;
        this.persons = persons;
        this.today = today;
    }

    /**
     * Refuses 403 for everybody but the project managers and project administrators, 409 while there is nothing to
     * publish or an assignment that the method wants approved is not, and 409 when this document announced the same
     * already.
     */
    public void publish(String projectKey, PublicationInput input) {
        OrganisationView view = editing.show(projectKey);
        if (!view.mayPublish()) {
            throw Refusal.forbidden(Message.of(PREFIX + "only-managers"));
        }
        PublicationInput.Checked clean = input.checked(view.organisation(), today.date());
        refuseIncomplete(view.standing());
        try {
            journal.append(view.ref().id(), editing.personOf(view.viewer()), now -> draft(clean, view.organisation()));
        } catch (ClaimTakenException e) {
            refuseSecond(e.winner());
        }
    }

    private static void refuseIncomplete(Standing standing) {
        if (standing.notEnded().isEmpty()) {
            throw Refusal.conflict(Message.of(PREFIX + "nothing-to-publish"));
        }
        List<Message> open = standing.method().checks().stream().map(OrganisationCheck::kind)
                .anyMatch("ALL_APPROVED"::equals)
                ? unapproved(standing) : List.of();
        if (!open.isEmpty()) {
            throw Refusal.conflict(open);
        }
    }

    private static List<Message> unapproved(Standing standing) {
        return standing.notEnded().stream().filter(assignment -> assignment.approval().isEmpty())
                .map(assignment -> Message.of("phasegate.organisation.finding.not-approved",
                standing.nameOf(assignment),
                        standing.roleName(assignment.role())))
                .toList();
    }

    private static Draft draft(PublicationInput.Checked input, Organisation organisation) {
        String fingerprint = organisation.fingerprint();
        return new Draft(Stream.SHARED, EntryKind.ORGANISATION_PUBLISHED, JournalFacts.SUBJECT,
                Optional.of("publication:" + Fingerprint.of(input.documentNumber()) + ":" + fingerprint),
                Map.of(JournalFacts.DOCUMENT_NUMBER, input.documentNumber(), JournalFacts.DATE, input.date().toString(),
                        JournalFacts.AUDIENCE, input.audience(), JournalFacts.APPROVER, input.approverPersonId(),
                        JournalFacts.FINGERPRINT, fingerprint));
    }

    private void refuseSecond(Entry winner) {
        throw Refusal.conflict(Message.of(PREFIX + "published-already", winner.text(JournalFacts.DOCUMENT_NUMBER),
                persons.names(List.of(winner.personId())).getOrDefault(winner.personId(), ""),
                today.words(winner.at())));
    }
}

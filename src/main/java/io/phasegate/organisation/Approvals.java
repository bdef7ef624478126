package io.phasegate.organisation;

import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Approval;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.JournalFacts;
import io.phasegate.organisation.model.Member;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sponsor approves assignments (R34). An approval is a journal entry that covers exactly the terms that were seen.
 */
public final class Approvals {
    private final OrganisationEditing editing;
    private final Journal journal;
    private final Persons persons;
    private final Today today;

    public Approvals(OrganisationEditing editing, Journal journal, Persons persons, Today today) {
        this.editing = editing;
        this.journal = journal;
        this.persons = persons;
        this.today = today;
    }

    /**
     * Refuses 403 for everybody but the sponsor, 412 when the assignment has changed, 409 when it is approved already.
     */
    public void approve(String projectKey, long assignmentId, Seen seen) {
        OrganisationView view = editing.show(projectKey);
        Assignment assignment = view.organisation().assignment(assignmentId).orElseThrow(Refusal::notFound);
        if (!view.mayApprove()) {
            throw Refusal.forbidden(Message.of("phasegate.organisation.refusal.only-sponsor",
                    view.standing().roleName(OrganisationView.SPONSOR)));
        }
        editing.seen(seen, view, "assignment", assignmentId, assignment.version());
        assignment.approval().ifPresent(approval -> refuseSecond(approval.personId(), approval.at()));
        try {
            journal.append(view.ref().id(), editing.personOf(view.viewer()), now -> draft(view, assignment));
        } catch (ClaimTakenException e) {
            refuseSecond(e.winner().personId(), e.winner().at());
        }
    }

    private static Draft draft(OrganisationView view, Assignment assignment) {
        Optional<Member> member = view.organisation().member(assignment.memberId());
        boolean own = member.flatMap(Member::userKey).filter(view.viewer().userKey()::equals).isPresent();
        String fingerprint = assignment.terms().fingerprint();
        return new Draft(Stream.SHARED, EntryKind.ASSIGNMENT_APPROVED, assignment.subject(),
                Optional.of("approval:" + assignment.id() + ":" + fingerprint),
                Map.of(JournalFacts.FINGERPRINT, fingerprint, JournalFacts.OWN, own, "role", assignment.role(),
                        "member", member.map(Member::personId).orElse(""), "start", assignment.terms().start()
                        .toString()));
    }

    private void refuseSecond(String personId, Instant at) {
        throw Refusal.conflict(Message.of("phasegate.organisation.refusal.approved-already",
                persons.names(List.of(personId)).getOrDefault(personId, ""), today.words(at)));
    }
}

package io.phasegate.organisation.model;

import io.phasegate.access.model.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The organisation of one project as recorded now. Pure: who holds which role on which day is computed here.
 *
 * @param departments  read when somebody looks for them
 * @param publications oldest first; derived from the journal
 */
public record Organisation(long projectId, List<Party> parties, List<Department> departments, List<Member> members,
        List<Assignment> assignments, List<Publication> publications) {

    public Organisation {
        parties = List.copyOf(parties);
        members = List.copyOf(members);
        assignments = List.copyOf(assignments);
        publications = List.copyOf(publications);
    }

    public Optional<Party> party(long id) {
        return parties.stream().filter(party -> party.id() == id).findFirst();
    }

    public Optional<Department> department(long id) {
        return departments.stream().filter(department -> department.id() == id).findFirst();
    }

    public Optional<Member> member(long id) {
        return members.stream().filter(member -> member.id() == id).findFirst();
    }

    public Optional<Assignment> assignment(long id) {
        return assignments.stream().filter(assignment -> assignment.id() == id).findFirst();
    }

    public Optional<Member> memberOfPerson(String personId) {
        return members.stream().filter(member -> member.personId().equals(personId)).findFirst();
    }

    /** Name behind a person id of the journal; empty when he is no member any more. */
    public String nameOf(String personId) {
        return memberOfPerson(personId).map(Member::name).orElse("");
    }

    public List<Member> membersOfUser(String userKey) {
        return members.stream().filter(member -> member.userKey().filter(userKey::equals).isPresent()).toList();
    }

    /**
     * Belongs to one side of the project or the other and is no mere onlooker. The vendor's people need not be
     * members.
     */
    public boolean hasOnEitherSide(Viewer viewer) {
        return viewer.seesInternal() || !membersOfUser(viewer.userKey()).isEmpty();
    }

    /** Under which the journal knows the Jira user; empty when he is no member. */
    public String personIdOfUser(String userKey) {
        return membersOfUser(userKey).stream().map(Member::personId).findFirst().orElse("");
    }

    public List<Assignment> assignmentsOf(long memberId) {
        return assignments.stream().filter(assignment -> assignment.memberId() == memberId).toList();
    }

    /** Role codes that the Jira user holds on that day. */
    public Set<String> rolesOf(String userKey, LocalDate day) {
        Set<Long> ids = membersOfUser(userKey).stream().map(Member::id).collect(Collectors.toSet());
        return assignments.stream().filter(assignment -> ids.contains(assignment.memberId())
                && assignment.activeOn(day))
                .map(Assignment::role).collect(Collectors.toSet());
    }

    /** Members holding the role on that day. */
    public List<Member> holders(String role, LocalDate day) {
        Set<Long> ids = assignments.stream().filter(assignment -> assignment.role().equals(role)
                && assignment.activeOn(day))
                .map(Assignment::memberId).collect(Collectors.toSet());
        return members.stream().filter(member -> ids.contains(member.id())).toList();
    }

    public Optional<Publication> publication() {
        return publications.isEmpty() ? Optional.empty() : Optional.of(publications.get(publications.size() - 1));
    }

    /** An assignment was added, changed or removed since the organisation was published (R36). */
    public boolean publicationOutdated() {
        return publication().filter(publication -> !publication.fingerprint().equals(fingerprint())).isPresent();
    }

    /** Changes with every row, approval and publication: what an ETag of the whole is made of. */
    public String state() {
        return Fingerprint.of(parties, departments, members, assignments, publications);
    }

    /** Digest of all assignments, what a publication announces. */
    public String fingerprint() {
        return Fingerprint.of(assignments.stream()
                .map(assignment -> assignment.id() + ":" + assignment.terms().fingerprint() + ":"
                        + assignment.terms().end().map(LocalDate::toString).orElse(""))
                .sorted().toArray());
    }
}

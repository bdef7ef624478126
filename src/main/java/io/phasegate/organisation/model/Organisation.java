package io.phasegate.organisation.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisation of one project as recorded now. Pure: who holds which role on which day is computed here. */
public record Organisation(long projectId, List<Party> parties, List<Department> departments, List<Member> members,
        List<Assignment> assignments) {

    public Optional<Member> member(long id) {
        return members.stream().filter(member -> member.id() == id).findFirst();
    }

    public List<Member> membersOfUser(String userKey) {
        return members.stream().filter(member -> member.userKey().filter(userKey::equals).isPresent()).toList();
    }

    /** Role codes that the Jira user holds on that day. */
    public Set<String> rolesOf(String userKey, LocalDate day) {
        Set<Long> ids = membersOfUser(userKey).stream().map(Member::id).collect(Collectors.toSet());
        return assignments.stream().filter(assignment -> ids.contains(assignment.memberId()) && assignment.activeOn(day))
                .map(Assignment::role).collect(Collectors.toSet());
    }

    /** Members holding the role on that day. */
    public List<Member> holders(String role, LocalDate day) {
        Set<Long> ids = assignments.stream().filter(assignment -> assignment.role().equals(role) && assignment.activeOn(day))
                .map(Assignment::memberId).collect(Collectors.toSet());
        return members.stream().filter(member -> ids.contains(member.id())).toList();
    }
}

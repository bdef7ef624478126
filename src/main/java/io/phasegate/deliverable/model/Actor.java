package io.phasegate.deliverable.model;

import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A person with the roles he may use today. A role counts only for a member of the side it belongs to: nobody speaks
 * for the other company. Used by the rules of deliverable and gate.
 */
public record Actor(String personId, Map<String, Side> roles) {
    public Actor {
        roles = Map.copyOf(roles);
    }

    /** The Jira user; without any role when he is no member. */
    public static Actor ofUser(String userKey, Organisation organisation, Method method, LocalDate today) {
        return of(organisation.personIdOfUser(userKey), organisation.membersOfUser(userKey), organisation, method,
                today);
    }

    /** A member, also one without an account; with all that the same person is otherwise. */
    public static Actor ofMember(Member member, Organisation organisation, Method method, LocalDate today) {
        List<Member> same = organisation.members().stream()
                .filter(other -> other.personId().equals(member.personId())).toList();
        return of(member.personId(), same, organisation, method, today);
    }

    private static Actor of(String personId, List<Member> members, Organisation organisation, Method method,
            LocalDate today) {
        Map<Long, Side> sides = members.stream().collect(Collectors.toMap(Member::id, Member::side));
        return new Actor(personId, organisation.assignments().stream()
                .filter(assignment -> sides.containsKey(assignment.memberId()) && assignment.activeOn(today))
                .filter(assignment -> method.role(assignment.role()).map(Role::side)
                        .filter(side -> side == sides.get(assignment.memberId())).isPresent())
                .collect(Collectors.toMap(assignment -> assignment.role(),
                assignment -> sides.get(assignment.memberId()),
                        (first, second) -> first)));
    }

    public boolean holds(String role) {
        return roles.containsKey(role);
    }

    /** The first of these roles that he holds. */
    public Optional<String> oneOf(Collection<String> codes) {
        return codes.stream().filter(roles::containsKey).findFirst();
    }
}

package io.phasegate.organisation;

import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import java.util.Optional;

/** A department as a person or program typed it. */
public record DepartmentInput(Long partyId, String name, Boolean functional, Boolean inScope, Long headMemberId) {

    /** @param old the department it replaces, empty for a new one */
    Department checked(Organisation organisation, Optional<Department> old) {
        InputErrors errors = new InputErrors();
        long party = partyId == null ? 0 : partyId;
        long id = old.map(Department::id).orElse(0L);
        String cleanName = errors.required("name", name, 255);
        errors.require(organisation.party(party).isPresent(), "partyId", "unknown-party");
        errors.require(organisation.departments().stream().noneMatch(other -> other.id() != id
                && other.partyId() == party && other.name().equals(cleanName)), "name", "already-recorded");
        errors.require(headMemberId == null || memberOf(party, organisation), "headMemberId", "head-of-other-party");
        errors.require(old.isEmpty() || old.get().partyId() == party || isEmpty(id, organisation), "partyId",
                "department-has-members");
        errors.refuseIfAny();
        return new Department(id, old.map(Department::version).orElse(0), party, cleanName,
                Boolean.TRUE.equals(functional), Boolean.TRUE.equals(inScope), Optional.ofNullable(headMemberId));
    }

    private boolean memberOf(long party, Organisation organisation) {
        return organisation.member(headMemberId).map(Member::partyId).filter(own -> own == party).isPresent();
    }

    private static boolean isEmpty(long departmentId, Organisation organisation) {
        return organisation.members().stream().noneMatch(member -> member.departmentId()
                .filter(id -> id == departmentId)
                .isPresent());
    }
}

package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.Body;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Role;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The organisation as it stands on a day under the project's method. What rules, pages and sheets look at. */
public record Standing(Method method, Organisation organisation, LocalDate day) {

    /** Assignments in force. */
    public List<Assignment> active() {
        return organisation.assignments().stream().filter(assignment -> assignment.activeOn(day)).toList();
    }

    /** Assignments in force or to come: what a sponsor has to approve. */
    public List<Assignment> notEnded() {
        return organisation.assignments().stream().filter(assignment -> !assignment.terms().endedBefore(day)).toList();
    }

    public List<Assignment> activeIn(String role) {
        return active().stream().filter(assignment -> assignment.role().equals(role)).toList();
    }

    /** Assignments in force that sit in the body. */
    public List<Assignment> activeInBody(String body) {
        return active().stream().filter(assignment -> bodyOf(assignment).filter(body::equals).isPresent()).toList();
    }

    public List<Assignment> activeOf(Member member) {
        return active().stream().filter(assignment -> assignment.memberId() == member.id()).toList();
    }

    /** The body named in the assignment, else the one its role belongs to. */
    public Optional<String> bodyOf(Assignment assignment) {
        return assignment.body().or(() -> method.role(assignment.role()).flatMap(Role::body));
    }

    public Optional<Member> memberOf(Assignment assignment) {
        return organisation.member(assignment.memberId());
    }

    public String nameOf(Assignment assignment) {
        return memberOf(assignment).map(Member::name).orElse("");
    }

    /** The role's name, or its code when the method does not know it. */
    public Text roleName(String code) {
        return method.role(code).map(Role::name).orElseGet(() -> new Text(code, code));
    }

    public Text bodyName(String key) {
        return method.body(key).map(Body::name).orElseGet(() -> new Text(key, key));
    }

    public Optional<Side> sideOf(String role) {
        return method.role(role).map(Role::side);
    }

    /** Departments that need a key user (R29): of the customer, functional, in scope. */
    public List<Department> departmentsInNeed() {
        return organisation.departments().stream().filter(Department::needsKeyUser)
                .filter(department -> organisation.party(department.partyId())
                        .filter(party -> party.side() == Side.CUSTOMER).isPresent())
                .toList();
    }

    public boolean covers(String role, Department department) {
        return activeIn(role).stream().flatMap(assignment -> memberOf(assignment).stream())
                .anyMatch(member -> member.departmentId().filter(id -> id == department.id()).isPresent());
    }
}

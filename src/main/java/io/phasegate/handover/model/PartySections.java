package io.phasegate.handover.model;

import io.phasegate.blueprint.model.Role;
import io.phasegate.gate.model.GateFacts;
import io.phasegate.language.model.Text;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import java.time.LocalDate;
import java.util.List;

/** The organisation of both sides for the report: every company, its people, the roles they hold or held. */
final class PartySections {
    private final GateFacts facts;
    private final Organisation organisation;

    PartySections(GateFacts facts) {
        this.facts = facts;
        this.organisation = facts.organisation();
    }

    List<PartySection> make() {
        return organisation.parties().stream().map(this::section).toList();
    }

    private PartySection section(Party party) {
        return new PartySection(party.name(), party.side(), organisation.members().stream()
                .filter(member -> member.partyId() == party.id()).map(this::person).toList());
    }

    private PartySection.Person person(Member member) {
        String department = member.departmentId().flatMap(organisation::department).map(Department::name).orElse("");
        return new PartySection.Person(member.name(), department, member.post(), member.phone(), member.mail(),
                organisation.assignmentsOf(member.id()).stream().map(this::role).toList());
    }

    private PartySection.RoleTime role(Assignment assignment) {
        Text name = facts.method().role(assignment.role()).map(Role::name)
                .orElse(new Text(assignment.role(), assignment.role()));
        return new PartySection.RoleTime(name, assignment.terms().start().toString(),
                assignment.terms().end().map(LocalDate::toString).orElse(""), assignment.approval().isPresent());
    }
}

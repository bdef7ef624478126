package io.phasegate.organisation.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.model.Side;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Message;
import io.phasegate.organisation.Today;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.JournalFacts;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import io.phasegate.organisation.model.Terms;
import io.phasegate.project.model.OnDemand;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisation over Active Objects. Called by the organisation's own services only. */
public final class OrganisationStore {
    private final ChangeClaims claims;
    private final Rows<PartyRow, Party> parties;
    private final Rows<DepartmentRow, Department> departments;
    private final Rows<MemberRow, Member> members;
    private final Rows<AssignmentRow, Terms> assignments;

    public OrganisationStore(ActiveObjects ao, Persons persons, Today today) {
        this.claims = new ChangeClaims(ao, persons, today);
        this.parties = new Rows<>(ao, claims, new PartyColumns());
        this.departments = new Rows<>(ao, claims, new DepartmentColumns());
        this.members = new Rows<>(ao, claims, new MemberColumns());
        this.assignments = new Rows<>(ao, claims, new AssignmentColumns());
    }

    /**
     * Three SQL statements, and one where somebody looks for the departments. Rows whose party or member is gone are
     * left out: they say nothing any more.
     */
    public Organisation read(ProjectJournal journal) {
        long projectId = journal.projectId();
        List<Party> known = parties.of(projectId).stream().map(PartyColumns::read).toList();
        Map<Long, Side> sides = known.stream().collect(Collectors.toMap(Party::id, Party::side));
        List<Member> people = members.of(projectId).stream().filter(row -> sides.containsKey(row.getPartyId()))
                .map(row -> MemberColumns.read(row, sides.get(row.getPartyId()))).toList();
        JournalFacts facts = new JournalFacts(journal);
        Set<Long> ids = people.stream().map(Member::id).collect(Collectors.toSet());
        return new Organisation(projectId, known,
                new OnDemand<>(() -> departments.of(projectId).stream().map(DepartmentColumns::read).toList()), people,
                assignments.of(projectId).stream().filter(row -> ids.contains(row.getMemberId()))
                        .map(row -> assignment(row, facts)).toList(),
                facts.publications());
    }

    private static Assignment assignment(AssignmentRow row, JournalFacts facts) {
        Terms terms = AssignmentColumns.read(row);
        return new Assignment(row.getID(), row.getVersion(), terms, facts.approval(row.getID(), terms));
    }

    public long add(long projectId, Party party) {
        return parties.add(projectId, party);
    }

    public long add(long projectId, Department department) {
        return departments.add(projectId, department);
    }

    public long add(long projectId, Member member) {
        return members.add(projectId, member);
    }

    public long add(long projectId, Terms terms) {
        return assignments.add(projectId, terms);
    }

    public void change(RowVersion seen, String personId, Party party) {
        parties.change(seen, personId, party);
    }

    public void change(RowVersion seen, String personId, Department department) {
        departments.change(seen, personId, department);
    }

    public void change(RowVersion seen, String personId, Member member) {
        members.change(seen, personId, member);
    }

    public void change(RowVersion seen, String personId, Terms terms) {
        assignments.change(seen, personId, terms);
    }

    public void removeParty(RowVersion seen, String personId) {
        parties.remove(seen, personId);
    }

    public void removeDepartment(RowVersion seen, String personId) {
        departments.remove(seen, personId);
    }

    public void removeMember(RowVersion seen, String personId) {
        members.remove(seen, personId);
    }

    public void removeAssignment(RowVersion seen, String personId) {
        assignments.remove(seen, personId);
    }

    /** Who changed the row since it was seen, in words. */
    public Message changeAfter(String kind, RowVersion seen) {
        return claims.after(kind, seen);
    }
}

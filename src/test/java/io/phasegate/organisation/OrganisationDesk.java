package io.phasegate.organisation;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.database.TestDatabase;
import io.phasegate.journal.store.AoJournal;
import io.phasegate.journal.store.AoPersons;
import io.phasegate.journal.store.JournalRow;
import io.phasegate.journal.store.PersonRow;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.store.AssignmentRow;
import io.phasegate.organisation.store.ChangeRow;
import io.phasegate.organisation.store.DepartmentRow;
import io.phasegate.organisation.store.MemberRow;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.organisation.store.PartyRow;
import java.time.Clock;

/** All services of the organisation over a real database, with one project. What a test calls. */
public final class OrganisationDesk {
    public static final Seen ANY = (version, whole, what) -> { };

    final Caller caller = new Caller();
    final KnownUsers users = new KnownUsers();
    final TestDatabase database;
    final Parties parties;
    final Departments departments;
    final Members members;
    final Assignments assignments;
    final Approvals approvals;
    final Publications publications;
    final OrganisationViews views;
    final Organisations organisations;

    public OrganisationDesk(TestDatabase database) {
        this.database = database;
        ActiveObjects ao = database.tables(JournalRow.class, PersonRow.class, PartyRow.class, DepartmentRow.class,
                MemberRow.class, AssignmentRow.class, ChangeRow.class);
        AoPersons persons = new AoPersons(ao);
        AoJournal journal = new AoJournal(ao, persons, Clock.systemUTC());
        Today today = new Today(Clock.systemUTC());
        OrganisationStore store = new OrganisationStore(ao, persons, today);
        organisations = new StoredOrganisations(store, journal, today);
        views = new OrganisationViews(caller, new OneProject(), journal, organisations, today);
        OrganisationEditing editing = new OrganisationEditing(views, store, persons);
        parties = new Parties(editing, store);
        departments = new Departments(editing, store);
        members = new Members(editing, store, persons, users);
        assignments = new Assignments(editing, store);
        approvals = new Approvals(editing, journal, persons, today);
        publications = new Publications(editing, journal, persons, today);
    }

    /** Empties nothing: every desk has a database of its own. */
    public static OrganisationDesk onH2() {
        return new OrganisationDesk(TestDatabase.h2());
    }

    Organisation organisation() {
        return organisations.read(10);
    }

    long customer() {
        return parties.add("HDI", new PartyInput("CUSTOMER", "华东仪表", "HD"));
    }

    long member(long party, String name, String account) {
        return members.add("HDI", memberInput(party, name, account));
    }

    static MemberInput memberInput(Long party, String name, String account) {
        return new MemberInput(party, name, account, null, "", "", "", true, false);
    }

    static AssignmentInput assignmentInput(Long member, String role) {
        return new AssignmentInput(member, role, null, "2026-01-05", null, false, 50, "HIGH", true, "");
    }

    Assignment assigned(long member, String role) {
        long id = assignments.add("HDI", assignmentInput(member, role));
        return organisation().assignment(id).orElseThrow();
    }
}

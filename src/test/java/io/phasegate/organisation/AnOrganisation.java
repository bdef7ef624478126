package io.phasegate.organisation;

import io.phasegate.blueprint.model.Side;
import io.phasegate.organisation.model.Approval;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import io.phasegate.organisation.model.Priority;
import io.phasegate.organisation.model.Publication;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Builds an organisation for a test: a customer (party 1), a vendor (party 2), and whoever is put in. */
public final class AnOrganisation {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long CUSTOMER = 1;
    private static final long VENDOR = 2;

    private final List<Department> departments = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final List<Publication> publications = new ArrayList<>();
    private Optional<UnaryOperator<String>> persons = Optional.empty();

    public static AnOrganisation anOrganisation() {
        return new AnOrganisation();
    }

    /** From here on members are persons that the journal knows, not made-up ones. */
    public AnOrganisation known(UnaryOperator<String> personByName) {
        persons = Optional.of(personByName);
        return this;
    }

    public AnOrganisation department(long id, String name) {
        departments.add(new Department(id, 1, CUSTOMER, name, true, true, Optional.empty()));
        return this;
    }

    public AnOrganisation supportDepartment(long id, String name) {
        departments.add(new Department(id, 1, CUSTOMER, name, false, true, Optional.empty()));
        return this;
    }

    public AnOrganisation customer(String name) {
        return member(name, Side.CUSTOMER, Optional.empty(), true, false);
    }

    public AnOrganisation customerIn(long departmentId, String name) {
        return member(name, Side.CUSTOMER, Optional.of(departmentId), true, false);
    }

    public AnOrganisation itStaff(String name) {
        return member(name, Side.CUSTOMER, Optional.empty(), true, true);
    }

    public AnOrganisation newcomer(String name) {
        return member(name, Side.CUSTOMER, Optional.empty(), false, false);
    }

    public AnOrganisation vendor(String name) {
        return member(name, Side.VENDOR, Optional.empty(), false, false);
    }

    private AnOrganisation member(String name, Side side, Optional<Long> department, boolean authority, boolean it) {
        long id = members.size() + 1;
        String person = persons.map(known -> known.apply(name)).orElse("person-" + id);
        members.add(new Member(id, 1, person, side == Side.CUSTOMER ? CUSTOMER : VENDOR, side, name,
                Optional.of(name.toLowerCase(java.util.Locale.ROOT)), department, "", "", "", authority, it));
        return this;
    }

    /** The last member takes the role, half of his time, from last month on. */
    public AnOrganisation as(String role) {
        return assigned(terms(role, null, null, false, Priority.NORMAL), null);
    }

    public AnOrganisation fullTimeAs(String role) {
        return assigned(terms(role, null, null, true, Priority.NORMAL), null);
    }

    public AnOrganisation withHighPriorityAs(String role) {
        return assigned(terms(role, null, null, false, Priority.HIGH), null);
    }

    public AnOrganisation in(String body, String role) {
        return assigned(terms(role, body, null, false, Priority.NORMAL), null);
    }

    public AnOrganisation formerlyAs(String role) {
        return assigned(terms(role, null, TODAY.minusDays(1), false, Priority.NORMAL), null);
    }

    public AnOrganisation approvedAs(String role) {
        return assigned(terms(role, null, null, false, Priority.NORMAL),
                new Approval("person-9", Instant.EPOCH, false));
    }

    private AnOrganisation assigned(Terms terms, Approval approval) {
        assignments.add(new Assignment(assignments.size() + 1, 1, terms, Optional.ofNullable(approval)));
        return this;
    }

    private Terms terms(String role, String body, LocalDate end, boolean fullTime, Priority priority) {
        return new Terms(members.size(), role, Optional.ofNullable(body), TODAY.minusMonths(1),
                Optional.ofNullable(end),
                fullTime, fullTime ? 100 : 50, priority, false, "");
    }

    public AnOrganisation published() {
        publications.add(new Publication("HDI-2026-7", TODAY, "all", "Li", "person-1", Instant.EPOCH,
                build().fingerprint()));
        return this;
    }

    public Organisation build() {
        return new Organisation(10, List.of(new Party(CUSTOMER, 1, Side.CUSTOMER, "Huadong", "HD"),
                new Party(VENDOR, 1, Side.VENDOR, "Vendor", "V")), departments, members, assignments, publications);
    }

    public Standing standing(AMethod method) {
        return new Standing(method.build(), build(), TODAY);
    }

    public Standing standing() {
        return standing(AMethod.aMethod());
    }
}

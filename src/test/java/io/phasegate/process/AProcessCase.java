package io.phasegate.process;

import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.model.Method;
import io.phasegate.blueprint.model.Side;
import io.phasegate.deliverable.model.Actor;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.organisation.AnOrganisation;
import io.phasegate.organisation.FixedOrganisation;
import io.phasegate.organisation.Organisations;
import io.phasegate.organisation.model.Member;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.process.model.Participant;
import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ProcessSubject;
import io.phasegate.project.Reopening;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.ProjectTerms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens the things of {@link AProcessMethod} for a test, on any journal, as top, cpm, pm, office or anybody else of
 * the vendor.
 */
final class AProcessCase {
    private final Journal journal;
    private final long projectId;
    private final Method method = AProcessMethod.aProcessMethod().build();
    private final Organisation people;

    AProcessCase(Journal journal, Persons persons, long projectId) {
        this.journal = journal;
        this.projectId = projectId;
        this.people = AnOrganisation.anOrganisation()
                .known(name -> persons.ofUser(name.toLowerCase(Locale.ROOT), name))
                .customer("Top").as("C_TOP").customer("Cpm").as("C_PM")
                .vendor("Pm").as("V_PM").vendor("Office").as("V_OFFICE").build();
    }

    long member(String name) {
        return member(people, name).map(Member::id).orElseThrow();
    }

    ProcessCase meeting(String user) {
        return open(new ProcessSubject(ProcessKind.MEETING, "KICK"), Stream.SHARED, user, journal.read(projectId));
    }

    ProcessCase payment(String user) {
        return open(new ProcessSubject(ProcessKind.PAYMENT, "PAY1"), Stream.INTERNAL, user, journal.read(projectId));
    }

    ProcessCase request(String user) {
        return open(ProcessSubject.reported(ProcessKind.CLIENT_REQUEST, 77), Stream.SHARED, user,
                journal.read(projectId));
    }

    private ProcessCase open(ProcessSubject subject, Stream stream, String user, ProjectJournal read) {
        boolean vendor = member(people, user).map(member -> member.side() == Side.VENDOR).orElse(true);
        return new ProcessCase(new IssueRef(77, "HDI-77", new ProjectRef(projectId, "HDI", "Huadong")),
                new Viewer(user, user, Locale.ENGLISH, false, vendor), project(), subject, stream, read, people,
                new Participant(Actor.ofUser(user, people, method, AnOrganisation.TODAY), vendor),
                AnOrganisation.TODAY, new Reopening<>(() -> { }, now -> open(subject, stream, user, now)));
    }

    ImplementationProject project() {
        return new ImplementationProject(projectId, "HDI", "Huadong", "Huadong", "Vendor", "C-1", Optional.empty(),
                AnOrganisation.TODAY, 100, "STANDARD", "IMP", "zh", ProjectTerms.NONE, method, List.of());
    }

    Organisations organisations() {
        return new FixedOrganisation(people);
    }

    private static Optional<Member> member(Organisation people, String name) {
        return people.members().stream().filter(one -> one.name().equalsIgnoreCase(name)).findFirst();
    }
}

package io.phasegate.project;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.journal.ClaimTakenException;
import io.phasegate.journal.Journal;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Draft;
import io.phasegate.journal.model.EntryKind;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.Contract;
import io.phasegate.project.model.ContractHistory;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.store.ProjectStore;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The contract of a running project: who sees the project reads it, its administrators and the vendor's project manager
 * change it. The entry in the journal decides; the stored project follows it, after a crash with the next change or the
 * daily round.
 */
public class Contracts {
    public static final Message CHANGED = Message.of("phasegate.project.contract.stale");

    private final Access access;
    private final Projects projects;
    private final ProjectStore store;
    private final Journal journal;
    private final Persons persons;
    private final ContractManagers managers;

    Contracts(Access access, Projects projects, ProjectStore store, Journal journal, Persons persons,
            ContractManagers managers) {
        this.access = access;
        this.projects = projects;
        this.store = store;
        this.journal = journal;
        this.persons = persons;
        this.managers = managers;
    }

    /** Refuses 401, and 404 for a project that the caller may not see or that does not use Phasegate. */
    public ContractView open(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        ImplementationProject project = projects.get(ref.id());
        ContractHistory history = ContractHistory.of(journal.read(ref.id()));
        return new ContractView(ref, history.newest(Contract.of(project)), history.version(),
                managers.mayChange(ref.id(), access.viewer(ref)));
    }

    /**
     * Refuses also 403 to all but who runs the project, and 400 with every wrong field.
     *
     * @param seen given the present version; refuses when the caller saw another
     */
    public ContractView change(String projectKey, ContractInput input, IntConsumer seen) {
        ContractView open = open(projectKey);
        if (!open.mayChange()) {
            throw Refusal.forbidden(Message.of("phasegate.project.contract.refused", projectKey));
        }
        seen.accept(open.version());
        Contract wanted = input.on(open.contract());
        if (!wanted.equals(open.contract())) {
            append(open, wanted);
        }
        settle(open.ref().id());
        return open(projectKey);
    }

    private void append(ContractView open, Contract wanted) {
        Viewer viewer = access.viewer(open.ref());
        try {
            journal.append(open.ref().id(), persons.ofUser(viewer.userKey(), viewer.name()),
                    now -> draft(now, open, wanted));
        } catch (ClaimTakenException second) {
            throw Refusal.stale(CHANGED);
        }
    }

    private static Draft draft(ProjectJournal now, ContractView open, Contract wanted) {
        if (ContractHistory.of(now).version() != open.version()) {
            throw Refusal.stale(CHANGED);
        }
        int next = open.version() + 1;
        return new Draft(Stream.SHARED, EntryKind.CONTRACT_CHANGED, "contract:" + next,
                Optional.of("contract-changed:" + next),
                Map.of(ContractHistory.FROM, open.contract().values(), ContractHistory.TO, wanted.values()));
    }

    /** Lets the stored project follow the journal. Of two who change it at once the last to look writes the newest. */
    public void settle(long projectId) {
        ContractHistory history = ContractHistory.of(journal.read(projectId));
        int written = 0;
        while (written < history.version()) {
            Contract stored = Contract.of(projects.get(projectId));
            Contract newest = history.newest(stored);
            if (!newest.equals(stored)) {
                store.change(projectId, newest);
            }
            written = history.version();
            history = ContractHistory.of(journal.read(projectId));
        }
    }
}

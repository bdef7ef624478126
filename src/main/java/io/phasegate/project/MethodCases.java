package io.phasegate.project;

import io.phasegate.blueprint.model.Method;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Refusal;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.StoredProject;
import io.phasegate.project.model.StoredProject.AppliedPart;
import io.phasegate.project.store.ProjectStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what an update of a project's method depends on. Used by the command and by the task behind it. */
class MethodCases {
    private final Projects projects;
    private final ProjectStore store;
    private final AppliedMethods methods;
    private final NewerVersions versions;
    private final EditedIssues edited;
    private final Journal journal;

    MethodCases(Projects projects, ProjectStore store, AppliedMethods methods, NewerVersions versions,
            EditedIssues edited,
            Journal journal) {
        this.projects = projects;
        this.store = store;
        this.methods = methods;
        this.versions = versions;
        this.edited = edited;
        this.journal = journal;
    }

    /** With the newest that the catalogue has. @throws Refusal 404 when the project does not use Phasegate */
    MethodCase of(long projectId) {
        ProjectJournal read = journal.read(projectId);
        StoredProject stored = stored(projectId);
        return of(stored, versions.of(stored), read);
    }

    /** With these versions, whatever the catalogue has by now: their texts are kept. */
    MethodCase of(long projectId, List<AppliedPart> parts) {
        ProjectJournal read = journal.read(projectId);
        StoredProject stored = stored(projectId);
        return of(stored, Optional.of(new NewerMethod(methods.of(stored, parts), parts, List.of())), read);
    }

    private StoredProject stored(long projectId) {
        return store.find(projectId).orElseThrow(Refusal::notFound);
    }

    /** @param read before the method, so an update in between is noticed at the moment of writing */
    private MethodCase of(StoredProject stored, Optional<NewerMethod> newer, ProjectJournal read) {
        ImplementationProject project = projects.get(stored.projectId());
        Set<String> changed = newer.isEmpty() ? Set.of() : edited.of(project, stored);
        Optional<Method> former = stored.last().map(update -> methods.of(stored.before(update.number())));
        return new MethodCase(project, stored, newer, former, changed, read);
    }

    /** Without comparing anything. */
    boolean hasNewer(long projectId) {
        return versions.of(stored(projectId)).isPresent();
    }
}

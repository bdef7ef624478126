package io.phasegate.organisation;

import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.organisation.store.RowVersion;
import java.util.Optional;

/** Commands on departments. Refuse 403 for everybody but project administrators (R148). */
public final class Departments {
    private static final String KIND = "department";

    private final OrganisationEditing editing;
    private final OrganisationStore store;

    public Departments(OrganisationEditing editing, OrganisationStore store) {
        this.editing = editing;
        this.store = store;
    }

    public long add(String projectKey, DepartmentInput input) {
        OrganisationView view = editing.open(projectKey);
        return store.add(view.ref().id(), input.checked(view.organisation(), Optional.empty()));
    }

    /** @return the new version */
    public int change(String projectKey, long id, Seen seen, DepartmentInput input) {
        OrganisationView view = editing.open(projectKey);
        Department old = existing(view.organisation(), id);
        RowVersion version = editing.seen(seen, view, KIND, id, old.version());
        store.change(version, editing.personOf(view.viewer()), input.checked(view.organisation(), Optional.of(old)));
        return version.version() + 1;
    }

    /** Refuses 409 while members belong to it. */
    public void remove(String projectKey, long id, Seen seen) {
        OrganisationView view = editing.open(projectKey);
        RowVersion version = editing.seen(seen, view, KIND, id, existing(view.organisation(), id).version());
        OrganisationEditing.requireEmpty(view.organisation().members().stream()
                .noneMatch(member -> member.departmentId().filter(own -> own == id).isPresent()), "department-in-use");
        store.removeDepartment(version, editing.personOf(view.viewer()));
    }

    private static Department existing(Organisation organisation, long id) {
        return organisation.department(id).orElseThrow(Refusal::notFound);
    }
}

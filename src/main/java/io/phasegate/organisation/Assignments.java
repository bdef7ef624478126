package io.phasegate.organisation;

import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Assignment;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.organisation.store.RowVersion;

/**
 * Commands on assignments. Refuse 403 for everybody but project administrators (R148). What was approved before stands
 * in the journal for good; a changed assignment has to be approved again (R34) and outdates the publication (R36).
 */
public final class Assignments {
    private static final String KIND = "assignment";

    private final OrganisationEditing editing;
    private final OrganisationStore store;

    public Assignments(OrganisationEditing editing, OrganisationStore store) {
        this.editing = editing;
        this.store = store;
    }

    public long add(String projectKey, AssignmentInput input) {
        OrganisationView view = editing.open(projectKey);
        return store.add(view.ref().id(), input.checked(view.standing(), 0));
    }

    /** @return the new version */
    public int change(String projectKey, long id, Seen seen, AssignmentInput input) {
        OrganisationView view = editing.open(projectKey);
        RowVersion version = editing.seen(seen, view, KIND, id, existing(view, id).version());
        store.change(version, editing.personOf(view.viewer()), input.checked(view.standing(), id));
        return version.version() + 1;
    }

    public void remove(String projectKey, long id, Seen seen) {
        OrganisationView view = editing.open(projectKey);
        RowVersion version = editing.seen(seen, view, KIND, id, existing(view, id).version());
        store.removeAssignment(version, editing.personOf(view.viewer()));
    }

    private static Assignment existing(OrganisationView view, long id) {
        return view.organisation().assignment(id).orElseThrow(Refusal::notFound);
    }
}

package io.phasegate.organisation;

import io.phasegate.access.model.Viewer;
import io.phasegate.journal.Persons;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.organisation.store.RowVersion;

/** What all commands on rows of the organisation share: permission, the caller's person, the version he saw. */
public final class OrganisationEditing {
    private final OrganisationViews views;
    private final OrganisationStore store;
    private final Persons persons;

    public OrganisationEditing(OrganisationViews views, OrganisationStore store, Persons persons) {
        this.views = views;
        this.store = store;
        this.persons = persons;
    }

    /** Refuses 401, 404, 403 before anything is looked at. */
    OrganisationView open(String projectKey) {
        return views.edit(projectKey);
    }

    OrganisationView show(String projectKey) {
        return views.open(projectKey);
    }

    String personOf(Viewer viewer) {
        return persons.ofUser(viewer.userKey(), viewer.name());
    }

    /** Refuses 428 or 412 unless the caller saw the current version. */
    RowVersion seen(Seen seen, OrganisationView view, String kind, long id, int version) {
        long projectId = view.ref().id();
        seen.require(version, view.organisation().state(),
                store.changeAfter(kind, new RowVersion(projectId, id, version - 1)));
        return new RowVersion(projectId, id, version);
    }

    static void requireEmpty(boolean empty, String reason) {
        if (!empty) {
            throw Refusal.conflict(Message.of("phasegate.organisation.refusal." + reason));
        }
    }
}

package io.phasegate.organisation;

import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Party;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.organisation.store.RowVersion;
import java.util.Optional;

/** Commands on the companies of a project. Refuse 403 for everybody but project administrators (R148). */
public final class Parties {
    private static final String KIND = "party";

    private final OrganisationEditing editing;
    private final OrganisationStore store;

    public Parties(OrganisationEditing editing, OrganisationStore store) {
        this.editing = editing;
        this.store = store;
    }

    public long add(String projectKey, PartyInput input) {
        OrganisationView view = editing.open(projectKey);
        return store.add(view.ref().id(), input.checked(view.organisation(), Optional.empty()));
    }

    /** @return the new version */
    public int change(String projectKey, long id, Seen seen, PartyInput input) {
        OrganisationView view = editing.open(projectKey);
        Party old = existing(view.organisation(), id);
        RowVersion version = editing.seen(seen, view, KIND, id, old.version());
        store.change(version, editing.personOf(view.viewer()), input.checked(view.organisation(), Optional.of(old)));
        return version.version() + 1;
    }

    /** Refuses 409 while it has members or departments. */
    public void remove(String projectKey, long id, Seen seen) {
        OrganisationView view = editing.open(projectKey);
        Organisation organisation = view.organisation();
        RowVersion version = editing.seen(seen, view, KIND, id, existing(organisation, id).version());
        OrganisationEditing.requireEmpty(organisation.members().stream().noneMatch(member -> member.partyId() == id)
                && organisation.departments().stream().noneMatch(department -> department.partyId() == id),
                "party-in-use");
        store.removeParty(version, editing.personOf(view.viewer()));
    }

    private static Party existing(Organisation organisation, long id) {
        return organisation.party(id).orElseThrow(Refusal::notFound);
    }
}

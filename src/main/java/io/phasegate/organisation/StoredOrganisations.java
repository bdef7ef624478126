package io.phasegate.organisation;

import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.rule.OrganisationRules;
import io.phasegate.organisation.store.OrganisationStore;
import io.phasegate.project.model.ImplementationProject;
import java.util.List;

/** Reads rows and journal together and applies the rules of the project's method. */
public final class StoredOrganisations implements Organisations {
    private final OrganisationStore store;
    private final Journal journal;
    private final Today today;

    public StoredOrganisations(OrganisationStore store, Journal journal, Today today) {
        this.store = store;
        this.journal = journal;
        this.today = today;
    }

    @Override
    public Organisation read(long projectId) {
        return store.read(journal.read(projectId));
    }

    @Override
    public Organisation read(ProjectJournal read) {
        return store.read(read);
    }

    @Override
    public List<Finding> check(ImplementationProject project, Organisation organisation) {
        return OrganisationRules.findings(new Standing(project.method(), organisation, today.date()));
    }
}

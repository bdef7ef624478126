package io.phasegate.organisation;

import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.model.ImplementationProject;
import java.util.List;

/** Always the same people, and nothing wrong with them. Used by the fixtures of gates, processes and deadlines. */
public record FixedOrganisation(Organisation people) implements Organisations {
    @Override
    public Organisation read(long projectId) {
        return people;
    }

    @Override
    public Organisation read(ProjectJournal journal) {
        return people;
    }

    @Override
    public List<Finding> check(ImplementationProject project, Organisation organisation) {
        return List.of();
    }
}

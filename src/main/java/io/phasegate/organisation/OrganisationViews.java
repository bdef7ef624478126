package io.phasegate.organisation;

import io.phasegate.access.Access;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.project.Projects;
import io.phasegate.project.model.ImplementationProject;

/**
 * Opens the organisation of a project for the caller. Refuses 404 for what he may not see or what is no project of
 * ours.
 */
public final class OrganisationViews {
    private final Access access;
    private final Projects projects;
    private final Journal journal;
    private final Organisations organisations;
    private final Today today;

    public OrganisationViews(Access access, Projects projects, Journal journal, Organisations organisations,
            Today today) {
        this.access = access;
        this.projects = projects;
        this.journal = journal;
        this.organisations = organisations;
        this.today = today;
    }

    public OrganisationView open(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        return read(ref, projects.get(ref.id()));
    }

    /** For commands that change the organisation: project administrators only (R148). */
    public OrganisationView edit(String projectKey) {
        ProjectRef ref = access.project(projectKey);
        ImplementationProject project = projects.get(ref.id());
        access.requireProjectAdministrator(ref);
        return read(ref, project);
    }

    private OrganisationView read(ProjectRef ref, ImplementationProject project) {
        ProjectJournal read = journal.read(ref.id());
        return OrganisationView.of(ref, project, access.viewer(ref), organisations.read(read),
                today.date(),
                read);
    }
}

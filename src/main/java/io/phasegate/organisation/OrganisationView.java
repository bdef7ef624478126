package io.phasegate.organisation;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.journal.model.Stream;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.organisation.model.Standing;
import io.phasegate.organisation.model.rule.OrganisationRules;
import io.phasegate.project.model.ImplementationProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The organisation of a project as one person sees it today, and what that person may do with it. Made by
 * {@link OrganisationViews} only; pages, REST and commands all decide by it.
 *
 * @param anchor head of the SHARED journal when this was read
 */
public record OrganisationView(ProjectRef ref, ImplementationProject project, Viewer viewer, Organisation organisation,
        LocalDate day, String anchor) {
    static final String SPONSOR = "C_SPONSOR";
    private static final Set<String> PUBLISHERS = Set.of("V_PM", "C_PM");

    static OrganisationView of(ProjectRef ref, ImplementationProject project, Viewer viewer, Organisation organisation,
            LocalDate day, ProjectJournal journal) {
        return new OrganisationView(ref, project, viewer, organisation, day, journal.head(Stream.SHARED));
    }

    public Standing standing() {
        return new Standing(project.method(), organisation, day);
    }

    public List<Finding> findings() {
        return OrganisationRules.findings(standing());
    }

    /** R148. */
    public boolean mayEdit() {
        return viewer.projectAdmin();
    }

    /** R34: the sponsor, nobody else. */
    public boolean mayApprove() {
        return roles().contains(SPONSOR);
    }

    /** R35: the project managers of both sides, and project administrators. */
    public boolean mayPublish() {
        return viewer.projectAdmin() || roles().stream().anyMatch(PUBLISHERS::contains);
    }

    private Set<String> roles() {
        return organisation.rolesOf(viewer.userKey(), day);
    }
}

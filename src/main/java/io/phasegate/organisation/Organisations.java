package io.phasegate.organisation;

import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.model.ImplementationProject;
import java.util.List;

/** The recorded organisation of a project. Read by deliverable, gate, handover and monitoring. */
public interface Organisations {
    /**
     * The journal's SQL statement and three, whatever the number of members; one more where departments are looked for.
     */
    Organisation read(long projectId);

    /** The same without the journal's, for callers who have read the journal already. */
    Organisation read(ProjectJournal journal);

    /** Findings of the blueprint's organisation checks as of today (methodologies B.4). */
    List<Finding> check(ImplementationProject project, Organisation organisation);
}

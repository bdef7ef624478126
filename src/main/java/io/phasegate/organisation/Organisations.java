package io.phasegate.organisation;

import io.phasegate.organisation.model.Finding;
import io.phasegate.organisation.model.Organisation;
import io.phasegate.project.model.ImplementationProject;
import java.util.List;

/** The recorded organisation of a project. Read by deliverable, gate, handover and monitoring. */
public interface Organisations {
    /** At most 4 SQL statements, whatever the number of members. */
    Organisation read(long projectId);

    /** Findings of the blueprint's organisation checks (methodologies B.4). */
    List<Finding> check(ImplementationProject project, Organisation organisation);
}

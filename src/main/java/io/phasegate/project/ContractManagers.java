package io.phasegate.project;

import io.phasegate.access.model.Viewer;

/** Who runs a project for the vendor. Implemented by the organisation, which knows who has which role. */
public interface ContractManagers {
    /** Project administrators, and the vendor's project manager. */
    boolean mayChange(long projectId, Viewer viewer);
}

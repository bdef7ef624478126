package io.phasegate.organisation;

import io.phasegate.access.model.Viewer;
import io.phasegate.project.ContractManagers;

/** Project administrators and who has the role of the vendor's project manager today. */
class VendorManagers implements ContractManagers {
    private static final String MANAGER = "V_PM";

    private final Organisations organisations;
    private final Today today;

    VendorManagers(Organisations organisations, Today today) {
        this.organisations = organisations;
        this.today = today;
    }

    @Override
    public boolean mayChange(long projectId, Viewer viewer) {
        return viewer.projectAdmin()
                || organisations.read(projectId).rolesOf(viewer.userKey(), today.date()).contains(MANAGER);
    }
}

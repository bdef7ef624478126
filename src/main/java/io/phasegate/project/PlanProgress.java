package io.phasegate.project;

import io.phasegate.access.model.Viewer;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.Progress;
import java.util.Map;

/**
 * How far the things of a plan are. Implemented by this domain (whether an issue exists) and by the domains that know
 * more (deliverable, gate). Read by overview, lists and REST.
 */
public interface PlanProgress {
    /**
     * By plan item key such as `deliverable:PP-003-01`, or `gate:GZ-G1`; what is not named here is not said.
     *
     * @param viewer for whom: the customer is not told how far the vendor's own reviews are
     */
    Map<String, Progress> of(ImplementationProject project, Viewer viewer);

    /** A higher one overrules a lower one. */
    default int rank() {
        return 0;
    }
}

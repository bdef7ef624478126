package io.phasegate.setup;

import io.phasegate.setup.model.Catalogue;
import io.phasegate.setup.model.Naming;

/** What this version of Phasegate wants in Jira. */
class WantedObjects {
    private final Naming naming;

    WantedObjects(Naming naming) {
        this.naming = naming;
    }

    Catalogue catalogue() {
        return Catalogue.of(naming, WorkflowResources.all());
    }
}

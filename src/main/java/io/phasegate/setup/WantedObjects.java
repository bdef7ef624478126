package io.phasegate.setup;

import io.phasegate.setup.model.Catalogue;
import io.phasegate.setup.model.Naming;

/** What we want in this Jira right now: the full workflows, or plain ones while detached. */
class WantedObjects {
    private final Naming naming;
    private final Detached detached;

    WantedObjects(Naming naming, Detached detached) {
        this.naming = naming;
        this.detached = detached;
    }

    Catalogue catalogue() {
        return Catalogue.of(naming, detached.now() ? WorkflowResources.plain() : WorkflowResources.withModules());
    }
}

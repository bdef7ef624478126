package io.phasegate.compatibility;

import io.phasegate.compatibility.model.LinkReport;

/** Tells whether the running Jira has everything that this plugin was compiled against. */
public interface Compatibility {
    /** Compares every link with the host's classes and services, now. */
    LinkReport check();
}

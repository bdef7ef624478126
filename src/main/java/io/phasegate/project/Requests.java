package io.phasegate.project;

import io.phasegate.access.model.Viewer;

/** Resolves the defaults of a request, so that a task that runs later does not depend on who reads it. */
final class Requests {
    private Requests() {
    }

    /** The caller's language as a working language. */
    static String language(Viewer viewer) {
        return viewer.locale().getLanguage().equals("zh") ? "zh" : "en";
    }
}

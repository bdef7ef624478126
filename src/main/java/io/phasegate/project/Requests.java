package io.phasegate.project;

import io.phasegate.access.model.Viewer;
import io.phasegate.project.model.NewProject;
import io.phasegate.project.model.ProjectDetails;

/** Resolves the defaults of a request, so that a task that runs later does not depend on who reads it. */
final class Requests {
    private Requests() {
    }

    /** The caller's language as a working language. */
    static String language(Viewer viewer) {
        return viewer.locale().getLanguage().equals("zh") ? "zh" : "en";
    }

    static NewProject with(NewProject request, ProjectDetails details) {
        return new NewProject(request.key(), request.name(), request.lead(), request.blueprint(), request.overlays(),
                details.profile(), details.projectClass(), request.startDate(), request.totalDays(), request.contract(),
                request.customer(), request.vendor(), details.language(), request.shares());
    }
}

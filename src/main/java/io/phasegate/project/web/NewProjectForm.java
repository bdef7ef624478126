package io.phasegate.project.web;

import io.phasegate.project.model.NewProject;
import io.phasegate.web.page.PageRequest;
import java.util.Map;

/** Reads the form of the page New project, exactly as it was typed. */
final class NewProjectForm {
    private NewProjectForm() {
    }

    static NewProject read(PageRequest request) {
        return new NewProject(request.parameter("key"), request.parameter("name"), request.parameter("lead"),
                request.parameter("blueprint"), request.parameters("overlays"),
                request.parameter("profile"), request.parameter("projectClass"), request.parameter("startDate"),
                request.parameter("totalDays"), contract(request), request.parameter("customer"),
                request.parameter("vendor"), request.parameter("language"), Map.of());
    }

    private static NewProject.Contract contract(PageRequest request) {
        return new NewProject.Contract(request.parameter("contractNumber"), request.parameter("contractSignedOn"));
    }
}

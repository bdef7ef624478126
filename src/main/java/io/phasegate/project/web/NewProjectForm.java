package io.phasegate.project.web;

import io.phasegate.project.model.NewProject;
import io.phasegate.web.page.PageRequest;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the form of the page New project, exactly as it was typed. */
final class NewProjectForm {
    private static final String ANSWERS = "answers.";

    private NewProjectForm() {
    }

    static NewProject read(PageRequest request) {
        return new NewProject(request.parameter("key"), request.parameter("name"), request.parameter("lead"),
                request.parameter("blueprint"), request.parameters("overlays"), request.parameter("profile"),
                request.parameter("projectClass"), answers(request), !request.parameter("longCycle").isEmpty(),
                request.parameter("startDate"), request.parameter("goLive"), request.parameter("dating"),
                request.parameter("totalDays"), contract(request), request.parameter("customer"),
                request.parameter("vendor"), request.parameter("language"), Map.of(), request.parameter("calendar"));
    }

    private static NewProject.Contract contract(PageRequest request) {
        return new NewProject.Contract(request.parameter("contractNumber"), request.parameter("contractSignedOn"),
                request.parameter("deliveryOn"), request.parameter("breakInEndOn"));
    }

    /**
     * Fields named `answers.` and the key of the question; empty ones may be of a blueprint that is no longer chosen.
     */
    private static Map<String, String> answers(PageRequest request) {
        return request.names(ANSWERS).stream().filter(name -> !request.parameter(name).isEmpty())
                .collect(Collectors.toMap(name -> name.substring(ANSWERS.length()), request::parameter));
    }
}

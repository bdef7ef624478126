package io.phasegate.handover.web;

import io.phasegate.gate.GateCase;
import io.phasegate.gate.GateCases;
import io.phasegate.language.Messages;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The page of the handover report in the project's frame: choose language and format, read it below. */
public final class HandoverPage implements ProjectPage {
    private final GateCases cases;
    private final Messages messages;

    public HandoverPage(GateCases cases, Messages messages) {
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "handover";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        GateCase project = cases.open(projectKey);
        Wording.Choice language = Wording.choice(request.parameter("report"), request.locale());
        String rest = request.contextPath() + "/rest/phasegate/1.0/projects/" + project.ref().key() + "/handover?lang="
                + language.name().toLowerCase(Locale.ROOT) + "&format=";
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(request.locale(), "handover"));
        values.put("reportUrl", rest + "html");
        values.put("pdfUrl", rest + "pdf");
        values.put("jsonUrl", rest + "json");
        values.put("csvUrl", rest + "csv");
        values.put("language", language.name());
        values.put("projectKey", project.ref().key());
        return Page.inProject(project.ref().key(), "io.phasegate.jira:handover-item",
                messages.text(request.locale(), "phasegate.handover.title"), "templates/handover/page.vm", values,
                List.of("page"));
    }
}

package io.phasegate.project.web;

import io.phasegate.blueprint.model.Gate;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.language.Messages;
import io.phasegate.project.MethodUpdates;
import io.phasegate.project.ProjectView;
import io.phasegate.project.ProjectViews;
import io.phasegate.project.model.ImplementationProject;
import io.phasegate.project.model.PlanItem;
import io.phasegate.project.model.Progress;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The overview of a project: phases in order with dates and state, the next gate, the deliverable list (R74), and the
 * meetings, trainings and payments.
 */
public final class OverviewPage implements ProjectPage {
    private final ProjectViews views;
    private final MethodUpdates updates;
    private final DeliverableRows rows;
    private final EventRows events;
    private final Messages messages;

    public OverviewPage(ProjectViews views, MethodUpdates updates, DeliverableRows rows, EventRows events,
            Messages messages) {
        this.views = views;
        this.updates = updates;
        this.rows = rows;
        this.events = events;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "overview";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        Page page = page(views.open(projectKey), request);
        page.values().put("newerUrl",
                updates.isOffered(projectKey) ? request.contextPath() + MethodPage.path(projectKey) : "");
        return page;
    }

    Page page(ProjectView view, PageRequest request) {
        Locale locale = request.locale();
        Map<String, Object> values = new LinkedHashMap<>(facts(view.project(), locale));
        values.put("t", messages.ofDomain(locale, "project"));
        values.put("newerUrl", "");
        List<Object> phases = new ArrayList<>();
        view.project().method().phases().forEach(phase -> phases.add(phase(view, phase, request)));
        values.put("phases", phases);
        values.put("nextGate", view.nextGate().map(gate -> gate.name().in(locale)).orElse(""));
        values.put("nextGateText", view.nextGate().flatMap(view::of).map(progress -> word(progress, locale))
                .orElse(""));
        values.put("nextGateUrl", view.nextGate().flatMap(gate -> gateUrl(view, gate, request)).orElse(""));
        values.put("deliverables", rows.of(view, request));
        values.put("events", events.of(view, request));
        return Page.inProject(view.project().key(), "io.phasegate.jira:overview-item",
                messages.text(locale, "phasegate.project.overview.title"), "templates/project/overview.vm", values,
                List.of("project"));
    }

    private static Map<String, Object> facts(ImplementationProject project, Locale locale) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("key", project.key());
        facts.put("name", project.name());
        facts.put("customer", project.customer());
        facts.put("vendor", project.vendor());
        facts.put("contract", project.contractNumber());
        facts.put("signedOn", project.contractSignedOn().map(Object::toString).orElse(""));
        facts.put("start", project.start().toString());
        facts.put("totalDays", (long) project.totalDays());
        List<String> blueprints = new ArrayList<>();
        project.method().parts().forEach(part -> blueprints.add(part.id() + " " + part.version()));
        facts.put("blueprints", String.join(" + ", blueprints));
        return facts;
    }

    private Map<String, Object> phase(ProjectView view, Phase phase, PageRequest request) {
        Optional<PlanItem> item = view.item(phase);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", phase.name().in(request.locale()));
        row.put("goal", phase.goal().in(request.locale()));
        row.put("start", item.map(found -> found.start().toString()).orElse(""));
        row.put("due", item.map(found -> found.due().toString()).orElse(""));
        row.put("url", item.flatMap(PlanItem::issueKey).map(key -> Urls.issue(request, key)).orElse(""));
        Optional<Progress> progress = item.flatMap(view::of);
        row.put("state", progress.map(found -> word(found, request.locale())).orElse(""));
        row.put("finished", progress.map(Progress::finished).orElse(false));
        return row;
    }

    private static Optional<String> gateUrl(ProjectView view, Gate gate, PageRequest request) {
        return view.project().method().phaseOfGate(gate.key()).flatMap(view::item).flatMap(PlanItem::issueKey)
                .map(key -> Urls.issue(request, key));
    }

    private String word(Progress progress, Locale locale) {
        return messages.text(locale, progress.text());
    }
}

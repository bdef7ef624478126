package io.phasegate.blueprint.web;

import io.phasegate.access.Access;
import io.phasegate.blueprint.Blueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Counts;
import io.phasegate.blueprint.model.Phase;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.language.Messages;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.PageServlet;
import io.phasegate.web.page.PageShell;
import io.phasegate.web.page.Values;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The page Phasegate: the blueprints with their phases, counts and sources, and the way to a new project. For every
 * user.
 */
public class CatalogueServlet extends PageServlet {
    private static final long serialVersionUID = 1L;

    private final transient Access access;
    private final transient Blueprints blueprints;
    private final transient Messages messages;

    @Inject
    public CatalogueServlet(PageShell shell, Access access, Blueprints blueprints, Messages messages) {
        super(shell);
        this.access = access;
        this.blueprints = blueprints;
        this.messages = messages;
    }

    @Override
    protected Page show(PageRequest request) {
        access.viewer();
        if (!request.parameter("id").isEmpty()) {
            return detail(one(request.parameter("id")), request.locale());
        }
        return request.parameter("first").isEmpty() ? all(request.locale())
                : compare(one(request.parameter("first")), one(request.parameter("second")), request.locale());
    }

    private Blueprint one(String id) {
        return blueprints.find(id).orElseThrow(Refusal::notFound);
    }

    private Page detail(Blueprint blueprint, Locale locale) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "blueprint"));
        values.put("one", card(blueprint, locale));
        values.put("tables", new DetailValues(blueprint, new Tables(messages, locale)).tables());
        return Page.general(blueprint.name().in(locale), "templates/blueprint/detail.vm", values, List.of("project"));
    }

    private Page compare(Blueprint first, Blueprint second, Locale locale) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "blueprint"));
        values.put("first", card(first, locale));
        values.put("second", card(second, locale));
        values.put("tables", new CompareValues(first, second, new Tables(messages, locale)).tables());
        return Page.general(messages.text(locale, "phasegate.blueprint.compare.title"),
                "templates/blueprint/compare.vm",
                values, List.of("project"));
    }

    private Page all(Locale locale) {
        List<Object> problems = new ArrayList<>();
        if (access.isAdministrator()) {
            blueprints.problems().forEach(problem -> problems.add(line(problem, locale)));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("t", messages.ofDomain(locale, "blueprint"));
        values.put("kinds", new ArrayList<>(List.of(kind(Blueprint.Kind.FULL, locale),
                kind(Blueprint.Kind.OVERLAY, locale))));
        values.put("problems", problems);
        values.put("mayCreate", access.mayCreateProjects());
        values.put("mayImport", access.isAdministrator());
        return Page.general(messages.text(locale, "phasegate.blueprint.page.title"), "templates/blueprint/catalogue.vm",
                values, List.of("project"));
    }

    /** Those that a project runs by, or those that are laid over them. */
    private Map<String, Object> kind(Blueprint.Kind kind, Locale locale) {
        List<Object> cards = new ArrayList<>();
        blueprints.all().stream().filter(blueprint -> blueprint.kind() == kind)
                .forEach(blueprint -> cards.add(card(blueprint, locale)));
        String title = "phasegate.blueprint.page." + (kind == Blueprint.Kind.FULL ? "backbones" : "overlays");
        return Values.of("title", messages.text(locale, title, cards.size()), "blueprints", cards);
    }

    private Map<String, Object> card(Blueprint blueprint, Locale locale) {
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("id", blueprint.id());
        card.put("version", blueprint.version());
        card.put("full", blueprint.kind() == Blueprint.Kind.FULL);
        card.put("name", blueprint.name().in(locale));
        card.put("purpose", blueprint.purpose().in(locale));
        card.put("seed", blueprint.seed());
        card.put("note", blueprint.note().in(locale));
        card.put("counts", new CountWords(messages, locale).of(Counts.of(blueprint)));
        boolean shared = blueprint.kind() == Blueprint.Kind.FULL || blueprint.standalone();
        List<Object> phases = new ArrayList<>();
        blueprint.phases().forEach(phase -> phases.add(phase(phase, shared, locale)));
        card.put("phases", phases);
        return card;
    }

    private static Map<String, Object> phase(Phase phase, boolean shared, Locale locale) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", phase.name().in(locale));
        row.put("share", shared ? phase.share().normal().toPlainString() + " %" : "");
        return row;
    }

    private String line(Problem problem, Locale locale) {
        return problem.file() + ":" + problem.line() + " " + problem.key() + ": " + messages.text(locale,
                problem.reason());
    }
}

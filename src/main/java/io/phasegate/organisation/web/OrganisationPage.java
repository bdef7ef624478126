package io.phasegate.organisation.web;

import io.phasegate.language.Messages;
import io.phasegate.organisation.OrganisationView;
import io.phasegate.organisation.OrganisationViews;
import io.phasegate.organisation.Today;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import io.phasegate.web.page.Values;
import io.phasegate.web.rest.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The organisation panel in the project's sidebar (R24-R39). Everybody who browses the project sees it; the forms act
 * over REST.
 */
public final class OrganisationPage implements ProjectPage {
    private static final String ITEM = "io.phasegate.jira:organisation-item";

    private final OrganisationViews views;
    private final Messages messages;
    private final Today today;
    private final Json json;

    public OrganisationPage(OrganisationViews views, Messages messages, Today today, Json json) {
        this.views = views;
        this.messages = messages;
        this.today = today;
        this.json = json;
    }

    @Override
    public String name() {
        return "organisation";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        OrganisationView view = views.open(projectKey);
        Locale locale = request.locale();
        Map<String, String> texts = messages.ofDomain(locale, "organisation");
        return Page.inProject(view.ref().key(), ITEM, texts.get("phasegate.organisation.title"),
                "templates/organisation/panel.vm",
                values(view, locale, texts), List.of("organisation"));
    }

    private Map<String, Object> values(OrganisationView view, Locale locale, Map<String, String> texts) {
        PanelValues panel = new PanelValues(view, locale, texts, today, json);
        FindingGroups groups = new FindingGroups(messages, locale);
        return Values.of("t", texts, "key", view.ref().key(), "mayEdit", view.mayEdit(), "mayApprove",
                view.mayApprove(),
                "mayPublish", view.mayPublish(), "empty", view.organisation().members().isEmpty(), "today", view.day(),
                "open", view.standing().notEnded().stream().filter(assignment -> assignment.approval().isEmpty())
                .count(),
                "publication", panel.publication().orElse(Map.of()), "published", panel.publication().isPresent(),
                "groups", groups.of(view.findings()), "overlaps", groups.overlaps(view.standing()), "bodies",
                panel.bodies(), "sides",
                panel.sides(), "roles", panel.roles(), "forms", new PanelForms(view, locale, texts).all());
    }
}

package io.phasegate.organisation.web;

import io.phasegate.blueprint.model.DeliverableDefinition;
import io.phasegate.journal.Journal;
import io.phasegate.journal.model.ProjectJournal;
import io.phasegate.language.model.Refusal;
import io.phasegate.organisation.OrganisationView;
import io.phasegate.organisation.OrganisationViews;
import io.phasegate.organisation.SheetSource.Request;
import io.phasegate.web.page.Page;
import io.phasegate.web.page.PageRequest;
import io.phasegate.web.page.ProjectPage;
import io.phasegate.web.page.Values;

/** A sheet as it would be frozen now, for reading and printing: `projects/KEY/sheets/SHEET`. 404 for unknown sheets. */
public final class SheetPage implements ProjectPage {
    private final OrganisationViews views;
    private final Journal journal;
    private final Sheets sheets;

    public SheetPage(OrganisationViews views, Journal journal, Sheets sheets) {
        this.views = views;
        this.journal = journal;
        this.sheets = sheets;
    }

    @Override
    public String name() {
        return "sheets";
    }

    @Override
    public Page show(PageRequest request, String projectKey) {
        OrganisationView view = views.open(projectKey);
        DeliverableDefinition definition = request.segment(2)
                .flatMap(sheet -> view.project().method().deliverables().stream()
                .filter(one -> !sheet.isEmpty() && one.sheet().equals(sheet)).findFirst())
                .orElseThrow(Refusal::notFound);
        ProjectJournal shared = journal.read(view.ref().id()).sharedOnly();
        String html = sheets.html(new Request(view.project(), view.organisation(), shared, definition, 0))
                .orElseThrow(Refusal::notFound);
        return Page.document(definition.code() + " " + definition.name().both(), "templates/organisation/sheet-page.vm",
                Values.of("sheetHtml", html));
    }
}

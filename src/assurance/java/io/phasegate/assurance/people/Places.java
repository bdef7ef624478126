package io.phasegate.assurance.people;

import static io.phasegate.assurance.people.Place.at;

import java.util.ArrayList;
import java.util.List;

/**
 * Every place where people meet the product, for the users who see it, filled, empty and refused. Compared with
 * {@link Surfaces}.
 */
final class Places {
    private static final String SERVLETS = "/plugins/servlet/phasegate";

    private final Addresses to;

    Places(Addresses to) {
        this.to = to;
    }

    List<Place> all() {
        List<Place> all = new ArrayList<>(administration());
        all.addAll(catalogue());
        all.addAll(project());
        all.addAll(new IssuePlaces(to).all());
        all.addAll(new OrganisationPlaces().all());
        return all;
    }

    private List<Place> administration() {
        return List.of(
                at("set-up", "admin", SERVLETS + "/setup").seen("#phasegate-setup-nothing")
                        .shows("servlet setup-page", "templates/setup/setup.vm"),
                at("settings", "admin", SERVLETS + "/settings").seen("#phasegate-settings-group")
                        .shows("servlet settings", "templates/setup/settings.vm"),
                at("settings refused", "admin", SERVLETS + "/settings").then(page -> {
                    page.fill("#phasegate-settings-group", "no-such-group");
                    page.click("#phasegate-settings-save");
                }).seen("#phasegate-settings .error"),
                at("privacy", "admin", SERVLETS + "/privacy").seen("#phasegate-privacy-user")
                        .shows("servlet privacy", "templates/privacy/privacy.vm"),
                at("privacy refused", "admin", SERVLETS + "/privacy")
                .then(page -> page.click("#phasegate-privacy-forget"))
                        .seen("#phasegate-privacy [role=alert]"),
                at("compatibility", "admin", SERVLETS + "/compatibility").seen(".phasegate-compatibility")
                        .shows("servlet compatibility", "templates/compatibility/compatibility.vm"));
    }

    private List<Place> catalogue() {
        String valid = "preview=true&blueprint=gz-3level&overlays=yy-pp003&key=PPN&name=New"
                + "&lead=pm&projectClass=IMP&profile=STANDARD"
                + "&customer=C&vendor=V&startDate=2026-03-02&totalDays=120&language=&contractNumber=&contractSignedOn=";
        return List.of(
                at("catalogue", "pm", SERVLETS + "/catalogue").seen("#phasegate-new")
                        .shows("servlet catalogue", "templates/blueprint/catalogue.vm"),
                at("blueprint", "owner", SERVLETS + "/catalogue?id=sc-impl").seen("#table-gates")
                        .shows("templates/blueprint/detail.vm"),
                at("two blueprints", "owner", SERVLETS + "/catalogue?first=gz-3level&second=sc-impl")
                .seen("#table-counts")
                        .shows("templates/blueprint/compare.vm"),
                at("import", "admin", SERVLETS + "/import").seen("#phasegate-import-text")
                        .shows("servlet blueprint-import", "templates/blueprint/import.vm"),
                at("import refused", "admin", SERVLETS + "/import").then(page -> {
                    page.fill("#phasegate-import-text", "id: x");
                    page.click("#phasegate-import-send");
                }).seen("#phasegate-problems"),
                at("catalogue of a reader", "owner", SERVLETS + "/catalogue").seen(".phasegate-card"),
                at("new project", "pm", SERVLETS + "/new").seen("#phasegate-preview")
                        .shows("servlet new-project", "templates/project/new.vm"),
                at("new project refused", "pm", SERVLETS + "/new?preview=true&totalDays=many").seen("#error-name"),
                at("new project preview", "pm", SERVLETS + "/new?" + valid).seen("#phasegate-create"),
                at("new project made", "pm", SERVLETS + "/new?task=" + to.task()).seen(".phasegate-progress")
                        .shows("templates/project/progress.vm"));
    }

    private List<Place> project() {
        List<Place> places = new ArrayList<>();
        for (String user : List.of("pm", "owner")) {
            places.add(at("overview", user, to.page("overview")).seen(".phasegate-overview")
                    .shows("servlet project-pages", "templates/project/overview.vm", "templates/web/shell.vm"));
            places.add(at("customer's view", user, to.page("customer")).seen(".phasegate-customer")
                    .shows("templates/monitoring/customer.vm"));
            places.add(at("handover", user, to.page("handover")).seen(".phasegate-report")
                    .shows("templates/handover/page.vm"));
        }
        for (String user : List.of("pm", "owner")) {
            places.add(at("calendar", user, to.page("calendar")).seen(".phasegate-calendar")
                    .shows("templates/deadline/calendar.vm"));
            places.add(at("deadlines", user, to.page("deadlines")).seen(".phasegate-deadlines")
                    .shows("templates/deadline/page.vm"));
        }
        places.add(at("method with a newer version", "pm", to.emptyPage("method")).seen("#phasegate-group-ADDED")
                .shows("templates/project/method.vm"));
        places.add(at("method", "pm", to.page("method")).seen("#phasegate-method-newest"));
        places.add(at("method looked at before", "pm", to.emptyPage("method")).then(page -> {
            page.evaluate("() => document.querySelector('#phasegate-method-update input[name=seen]').value = 'before'");
            page.click("#phasegate-method-update button");
        }).seen(".phasegate-method [role=alert]"));
        for (String user : List.of("pm", "owner")) {
            places.add(at("contract", user, to.page("contract")).seen(".phasegate-contract")
                    .shows("templates/project/contract.vm"));
        }
        places.add(at("contract refused", "pm", to.page("contract")).then(page -> {
            page.fill("#contract-number", "N".repeat(101));
            page.click("#phasegate-contract-save");
        }).seen("#error-number"));
        places.add(at("calendar refused", "pm", to.page("calendar")).then(page -> {
            page.fill("#calendar-zone", "Mars/Olympus");
            page.click("#phasegate-calendar-save");
        }).seen(".phasegate-calendar [role=alert]"));
        places.add(at("customer's view without anything", "pm", to.emptyPage("customer")).seen(".phasegate-customer"));
        places.add(at("overview without anything", "pm", to.emptyPage("overview")).seen(".phasegate-overview"));
        places.add(at("handover without anything", "pm", to.emptyPage("handover")).seen(".phasegate-report"));
        places.add(at("report", "owner", to.rest("/handover?format=html&lang=both")).seen("h1")
                .shows("templates/handover/report.vm"));
        for (String sheet : List.of("team-list", "organisation-structure", "duties")) {
            places.add(at("sheet " + sheet, "owner", to.page("sheets/" + sheet)).seen("article.sheet")
                    .shows("templates/organisation/sheet-page.vm", "templates/organisation/sheet.vm"));
        }
        places.add(at("refused", "outsider", to.page("overview")).seen("[role=alert]")
                .shows("templates/web/refused.vm"));
        return places;
    }
}

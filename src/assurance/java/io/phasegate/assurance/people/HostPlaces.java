package io.phasegate.assurance.people;

import static io.phasegate.assurance.people.Place.at;

import java.util.ArrayList;
import java.util.List;

/** The host's own pages around the product's: what people pass on the way. */
final class HostPlaces {
    private final Addresses to;

    HostPlaces(Addresses to) {
        this.to = to;
    }

    List<Place> all() {
        List<Place> places = new ArrayList<>();
        places.add(at("login", "", "/login.jsp").seen("#login-form"));
        places.add(at("dashboard", "pm", "/secure/Dashboard.jspa"));
        places.add(at("projects", "pm", "/secure/BrowseProjects.jspa"));
        places.add(at("project", "pm", "/projects/" + World.FILLED));
        places.add(at("search", "pm", "/issues/?jql=project+%3D+" + World.FILLED));
        places.add(at("boards", "pm", "/secure/ManageRapidViews.jspa"));
        places.add(at("board", "pm", "/secure/RapidBoard.jspa?projectKey=" + World.FILLED).seen("#board"));
        places.add(at("filters", "pm", "/secure/ManageFilters.jspa"));
        places.add(at("profile", "pm", "/secure/ViewProfile.jspa"));
        places.add(at("unknown issue", "pm", "/browse/NONE-1"));
        places.add(at("create dialog", "pm", "/secure/Dashboard.jspa").dialog("#create_link",
                "dialog #create-issue-form"));
        places.add(at("edit dialog", "pm", to.document("GZ-F07")).dialog("#edit-issue", "dialog #edit-issue-form"));
        places.add(at("history", "pm", to.document("GZ-F07")
                + "?page=com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel"));
        for (String page : List.of("/user-browser", "/group-browser", "/mail", "/workflows")) {
            places.add(at("administration" + page.replace("/", " "), "admin", "/secure/admin" + page));
        }
        return places;
    }
}

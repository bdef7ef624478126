package io.phasegate.assurance.people;

import static io.phasegate.assurance.people.Place.at;

import java.util.ArrayList;
import java.util.List;

/** The organisation with its dialogs, for editor, sponsor and reader. */
final class OrganisationPlaces {
    private static final String TEMPLATE = "templates/organisation/panel.vm";
    private static final String PATH = "/plugins/servlet/phasegate/projects/";

    List<Place> all() {
        List<Place> places = new ArrayList<>();
        for (String user : List.of("pm", "sponsor", "keyuser")) {
            places.add(organisation("organisation", user).seen("#pg-roles").shows(TEMPLATE));
        }
        places.add(at("organisation without anybody", "pm", PATH + World.EMPTY + "/organisation").seen(".pg-empty"));
        places.add(at("organisation without anybody", "owner", PATH + World.EMPTY + "/organisation")
                .seen("[role=alert]"));
        for (String form : List.of("party", "department", "member", "assignment", "publication")) {
            places.add(opened(form).shows("dialog " + TEMPLATE + " form " + form));
            places.add(opened(form).then(page -> page.locator("dialog[open] [type=submit]").click())
                    .seen("dialog[data-form=" + form + "][open] [aria-invalid=true]"));
        }
        places.add(organisation("dialog remove", "pm").dialog("[data-remove=members]", "dialog[data-confirm][open]")
                .shows("dialog " + TEMPLATE + " confirm"));
        places.add(organisation("dialog member, as recorded", "pm").dialog("[data-open=member][data-id]",
                "dialog[data-form=member][open]"));
        return places;
    }

    private static Place organisation(String name, String user) {
        return at(name, user, PATH + World.FILLED + "/organisation");
    }

    private static Place opened(String form) {
        return organisation("dialog " + form, "pm").dialog("[data-open=" + form + "]",
                "dialog[data-form=" + form + "][open]");
    }
}

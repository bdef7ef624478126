package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;
import java.util.Optional;

/**
 * The group of those who create projects is chosen. There is one for the whole site: for a lane with a single project
 * only.
 */
enum SettingsStep implements Command {
    CHOOSE;

    private static final String SETTINGS = Place.REST + "/settings";
    private static final String CHOSEN = "jira-software-users";

    @Override
    public void prepare(Place place) {
        choose(place, "implementation-managers", Map.of()).expect(200);
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return choose(place, CHOSEN, headers);
    }

    private static Answer choose(Place place, String group, Map<String, String> headers) {
        return place.as("admin").send("PUT", SETTINGS, Optional.of(Map.of("projectCreators", group)), headers);
    }

    @Override
    public int effects(Place place) {
        return shown(place).equals(CHOSEN) ? 1 : 0;
    }

    @Override
    public String recordedIn() {
        return "plugin_setting";
    }

    @Override
    public String shown(Place place) {
        return place.as("admin").get(SETTINGS).expect(200).json().path("projectCreators").asText();
    }

    @Override
    public String title() {
        return "choose who creates projects";
    }
}

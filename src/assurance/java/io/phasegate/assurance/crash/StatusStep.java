package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The status of a phase that Jira's bulk change moved past us is brought to what the journal says. It was moved ahead:
 * what lags behind follows with any daily round, of which other lanes order some.
 */
enum StatusStep implements Command {
    FOLLOW;

    private static final String PHASE = "GZ-P1";
    private static final String BULK = "/secure/views/bulkedit/";
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]+)\"");
    private static final Pattern AHEAD = status("Gate review|待评审");
    private static final Pattern BEHIND = status("Not started|未开始");

    private static Pattern status(String names) {
        return Pattern.compile("<option value=\"(\\d+)\">[^<]*(?:" + names + ")");
    }

    @Override
    public void prepare(Place place) {
        move(place, AHEAD);
    }

    /** As a crash leaves it, for {@link KilledRound}. */
    static void leaveBehind(Place place) {
        move(place, BEHIND);
    }

    private static void move(Place place, Pattern status) {
        place.transition("pm", place.phase(PHASE), Transitions.START_PHASE, "", Map.of());
        String page = place.as("pm").get(BULK + "BulkEdit1!default.jspa?issue=" + place.phase(PHASE)).expect(200)
                .body();
        place.as("pm").form(BULK + "BulkMigrate.jspa", Map.of("issue", place.phase(PHASE), "status",
                first(status, page), "atl_token", first(TOKEN, page)));
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new AssertionError(pattern + " is not on the page of the bulk change");
        }
        return found.group(1);
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return place.as("pm").send("POST", Place.REST + "/issues/" + place.phase(PHASE) + "/status",
                Optional.of(Map.of()), headers);
    }

    /** The phase is running, by the journal. */
    @Override
    public int effects(Place place) {
        return shown(place).contains("In Progress") ? 1 : 0;
    }

    @Override
    public String recordedIn() {
        return "issue";
    }

    @Override
    public String shown(Place place) {
        return place.status(place.phase(PHASE));
    }

    @Override
    public String title() {
        return "bring a status up to the journal";
    }
}

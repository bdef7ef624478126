package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people do to a deadline by hand, there and back. Needs the overlay {@link AgainOverlay}. */
enum DeadlineStep implements Command {
    PAUSE("PAUSED"), RESUME("OPEN");

    private final String after;

    DeadlineStep(String after) {
        this.after = after;
    }

    @Override
    public void prepare(Place place) {
        if (shown(place).equals(after)) {
            (this == PAUSE ? RESUME : PAUSE).fire(place, Map.of()).expect(204);
        }
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        JsonNode deadline = deadline(place);
        Map<String, String> all = new HashMap<>(headers);
        all.put("If-Match", deadline.path("version").asText());
        return place.as("pm").send("POST", place.path("/deadlines/" + deadline.path("id").asText() + "/acts"),
                Optional.of(Map.of("act", name().toLowerCase(Locale.ROOT), "reason", "because")), all);
    }

    private static JsonNode deadline(Place place) {
        for (JsonNode one : place.as("pm").get(place.path("/deadlines?maxResults=1000")).expect(200).json()
                .path("values")) {
            if (one.path("id").asText().startsWith("AG-W")) {
                return one;
            }
        }
        throw new AssertionError("No deadline in " + place.key);
    }

    @Override
    public int effects(Place place) {
        return place.entries(this == PAUSE ? "DEADLINE_PAUSED" : "DEADLINE_RESUMED");
    }

    @Override
    public String shown(Place place) {
        return deadline(place).path("status").asText();
    }

    @Override
    public String title() {
        return name().toLowerCase(Locale.ROOT) + " a deadline";
    }
}

package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The date that a limit waits for is set anew. Needs the overlay {@link AgainOverlay}. */
enum PlannedDateStep implements Command {
    SET;

    static final String ITEM = "payment:AG-Q";
    private static final int LONG_AGO = 10;

    @Override
    public void prepare(Place place) {
        place.memory.put("date", LocalDate.now().plusDays(10 + place.entries("DATE_PLANNED")).toString());
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("If-Match", planned(place).path("version").asText());
        return place.as("pm").send("PUT", place.path("/planned-dates/" + ITEM),
                Optional.of(Map.of("date", place.memory.get("date"), "reason", "agreed")), all);
    }

    /** So long ago that what was due before it is missed. */
    static void setInThePast(Place place) {
        place.memory.put("date", LocalDate.now().minusDays(LONG_AGO).toString());
        SET.fire(place, Map.of()).expect(204);
    }

    private static JsonNode planned(Place place) {
        for (JsonNode one : place.as("pm").get(place.path("/planned-dates")).expect(200).json().path("values")) {
            if (one.path("item").asText().equals(ITEM)) {
                return one;
            }
        }
        throw new AssertionError("No limit waits for " + ITEM + " in " + place.key);
    }

    @Override
    public int effects(Place place) {
        return place.entries("DATE_PLANNED");
    }

    /** Whether the date is the new one. */
    @Override
    public String shown(Place place) {
        return String.valueOf(planned(place).path("date").asText().equals(place.memory.get("date")));
    }

    /** The same date once more is another entry. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public String title() {
        return "set a planned date";
    }
}

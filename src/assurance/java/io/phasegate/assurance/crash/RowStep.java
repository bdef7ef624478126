package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The rows of an organisation that {@link OrganisationStep} leaves out: added, changed and removed, each time one of
 * its own.
 */
record RowStep(String verb, String kind) implements Command {

    static List<Command> all() {
        return Stream.of("POST parties", "PUT parties", "DELETE parties", "POST departments", "PUT departments",
                "DELETE departments",
                "DELETE members", "PUT assignments").map(words -> words.split(" "))
                .<Command>map(words -> new RowStep(words[0], words[1]))
                .toList();
    }

    @Override
    public void prepare(Place place) {
        place.memory.put("name", "r" + UUID.randomUUID().toString().substring(0, 8));
        if (kind.equals("assignments")) {
            place.memory.put("row member", new RowStep("POST", "members").add(place, Map.of()).expect(201).json()
                    .path("id").asLong());
        }
        if (!verb.equals("POST")) {
            place.memory.put("row", add(place, Map.of()).expect(201).json().path("id").asLong());
        }
    }

    private Answer add(Place place, Map<String, String> headers) {
        return place.as("pm").send("POST", path(place), Optional.of(body(place, "")), headers);
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        if (verb.equals("POST")) {
            return add(place, headers);
        }
        String row = path(place) + "/" + place.memory.get("row");
        return place.write("pm", verb, place.path("/organisation"), row, verb.equals("PUT") ? body(place, "x") : "",
                headers);
    }

    private String path(Place place) {
        return place.path("/organisation/" + kind);
    }

    private Map<String, Object> body(Place place, String more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("name", place.memory.get("name") + more));
        switch (kind) {
            case "parties" -> body.putAll(Map.of("side", "THIRD_PARTY", "shortName", "T"));
            case "departments" -> body.putAll(Map.of("partyId", party(place), "functional", false, "inScope", false));
            case "members" -> body.put("partyId", party(place));
            default -> {
                body.remove("name");
                body.putAll(Map.of("memberId", place.memory.get("row member"), "role", "C_KEYUSER", "start",
                        LocalDate.now().toString(),
                        "fullTime", false, "timePercent", more.isEmpty() ? 10 : 20, "priority", "HIGH"));
            }
        }
        return body;
    }

    private static long party(Place place) {
        return place.organisation().path("parties").get(0).path("id").asLong();
    }

    @Override
    public int effects(Place place) {
        JsonNode rows = place.organisation().path(kind);
        return switch (verb) {
            case "POST" -> rows.size();
            case "DELETE" -> -rows.size();
            default -> (int) StreamSupport.stream(rows.spliterator(), false).filter(row -> isChanged(place, row))
                    .count();
        };
    }

    private static boolean isChanged(Place place, JsonNode row) {
        return row.path("id").asLong() == (Long) place.memory.get("row")
                && (row.path("name").asText().equals(place.memory.get("name") + "x") || row.path("timePercent")
                .asInt() == 20);
    }

    @Override
    public String shown(Place place) {
        return "";
    }

    /** Adding once more is another row, and what is removed is not there any more. */
    @Override
    public boolean repeatable() {
        return verb.equals("PUT");
    }

    @Override
    public String title() {
        return Map.of("POST", "add", "PUT", "change", "DELETE", "remove").get(verb) + " of " + kind;
    }
}

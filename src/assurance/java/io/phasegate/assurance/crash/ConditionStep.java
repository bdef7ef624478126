package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;

/** The sponsor closes a condition that he made at the first gate. */
enum ConditionStep implements Command {
    CLOSE;

    private static final String GATE = "/gates/GZ-G1";

    @Override
    public void prepare(Place place) {
        GateStep.SPONSOR.prepare(place);
        GateStep.agreeWithACondition(place).expect(200);
        JsonNode conditions = place.as("pm").get(place.path(GATE)).expect(200).json().path("conditions");
        place.memory.put("condition", conditions.get(conditions.size() - 1).path("id").asText());
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return place.write("sponsor", "POST", place.path("/gates"),
                place.path("/conditions/" + place.memory.get("condition") + "/closure"),
                Map.of("remark", "done"), headers);
    }

    @Override
    public int effects(Place place) {
        return place.entries("CONDITION_CLOSED");
    }

    @Override
    public String shown(Place place) {
        return "";
    }

    @Override
    public String title() {
        return "close a condition";
    }
}

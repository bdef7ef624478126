package io.phasegate.assurance.crash;

import io.phasegate.demo.JiraClient.Answer;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The number and the dates of the contract are changed while the project runs. */
enum ContractStep implements Command {
    CHANGE;

    @Override
    public void prepare(Place place) {
        place.memory.put("number", "HT-" + UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public Answer fire(Place place, Map<String, String> headers) {
        return place.write("pm", "PUT", place.path("/contract"), place.path("/contract"),
                Map.of("number", place.memory.get("number"),
                "signedOn", LocalDate.now().minusDays(14).toString(), "deliveryOn", LocalDate.now().toString()),
                headers);
    }

    @Override
    public int effects(Place place) {
        return place.entries("CONTRACT_CHANGED");
    }

    /** Whether the number is the new one. */
    @Override
    public String shown(Place place) {
        String number = place.as("pm").get(place.path("/contract")).expect(200).json().path("number").asText();
        return String.valueOf(number.equals(place.memory.get("number")));
    }

    /** The same terms once more are no change. */
    @Override
    public boolean repeatable() {
        return false;
    }

    @Override
    public String title() {
        return "change the contract";
    }
}

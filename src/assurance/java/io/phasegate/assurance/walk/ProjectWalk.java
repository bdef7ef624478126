package io.phasegate.assurance.walk;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import io.phasegate.demo.Transitions;
import io.phasegate.it.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One project from its order to its last gate. */
final class ProjectWalk {
    private final String base;
    private final Story story;
    private final Set<String> satisfied;

    ProjectWalk(String base, String key, Set<String> satisfied) {
        this.base = base;
        this.story = new Story(base, key);
        this.satisfied = satisfied;
    }

    /** Applies the blueprints over REST; the contract was signed long ago and its dates are over. */
    ProjectWalk apply(String backbone, List<String> overlays) {
        JiraClient pm = story.as(Cast.VENDOR);
        Map<String,
                Object> order = new LinkedHashMap<>(Map.of("key", story.key, "name", "Walk " + story.key, "lead",
                Cast.VENDOR,
                "blueprint", backbone, "overlays", overlays, "startDate", LocalDate.now().toString(), "totalDays", 200,
                "customer", "Customer", "vendor", "Vendor"));
        order.put("contract", contract());
        Tasks.await(pm, pm.post(Story.REST + "/projects?dryRun=false", order).expect(202).json().path("taskId")
                .asText());
        new Cast(base, story.key).gather();
        return this;
    }

    private static Map<String, Object> contract() {
        LocalDate today = LocalDate.now();
        return Map.of("number", "HT-1", "signedOn", today.minusDays(400).toString(), "deliveryOn",
                today.minusDays(60).toString(), "breakInEndOn", today.minusDays(1).toString());
    }

    /** Phase after phase, as the plan has them. */
    ProjectWalk toTheEnd() {
        GateWalk gates = new GateWalk(story, satisfied);
        for (JsonNode phase : project().path("phases")) {
            walk(phase, gates);
        }
        return this;
    }

    private void walk(JsonNode phase, GateWalk gates) {
        keys(phase, "ENTRY").forEach(gate -> {
            gates.satisfy(gate);
            gates.decide(gate, false);
        });
        fire(phase, Transitions.START_PHASE);
        keys(phase, "EXIT").forEach(gates::satisfy);
        fire(phase, Transitions.SUBMIT_GATE);
        keys(phase, "EXIT").forEach(gate -> gates.decide(gate, true));
    }

    private static List<String> keys(JsonNode phase, String kind) {
        List<String> keys = new ArrayList<>();
        phase.path("gates").forEach(gate -> {
            if (gate.path("kind").asText().equals(kind)) {
                keys.add(gate.path("key").asText());
            }
        });
        return keys;
    }

    private void fire(JsonNode phase, int transition) {
        String issue = phase.path("issueKey").asText();
        StringBuilder answers = new StringBuilder();
        for (String user : Cast.everybody()) {
            JiraClient.Answer answer = Transitions.fire(story.as(user), issue, transition);
            if (answer.status() == 204) {
                return;
            }
            answers.append(user).append(' ').append(answer).append('\n');
        }
        throw new AssertionError(story.key + " " + phase.path("code")
                .asText() + " transition " + transition + ": " + answers);
    }

    JsonNode project() {
        return story.as(Cast.VENDOR).get(Story.REST + "/projects/" + story.key).expect(200).json();
    }

    JsonNode plan() {
        return story.as(Cast.VENDOR).get(Story.REST + "/projects/" + story.key + "/plan").expect(200).json();
    }
}

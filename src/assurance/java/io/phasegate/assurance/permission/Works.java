package io.phasegate.assurance.permission;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** What the people of a project do with its documents and gates. Every step must succeed. */
final class Works {
    private static final String REST = "/rest/phasegate/1.0";

    private final People people;
    private final String key;

    Works(People people, String key) {
        this.people = people;
        this.key = key;
    }

    String issue(String code) {
        return DemoProject.issueOf(people.as("lead"), key, code);
    }

    String phase(String code) {
        return DemoProject.issueOfPhase(people.as("lead"), key, code);
    }

    /** Id of the file of a document. */
    String attachment(String code) {
        return people.as("lead").get("/rest/api/2/issue/" + issue(code)).expect(200).json().path("fields").path("attachment").get(0)
                .path("id").asText();
    }

    void start(String phase) {
        Transitions.fire(people.as("vpm"), phase(phase), Transitions.START_PHASE).expect(204);
    }

    void submit(String phase) {
        Transitions.fire(people.as("vpm"), phase(phase), Transitions.SUBMIT_GATE).expect(204);
    }

    void confirmed(String code) {
        String issue = issue(code);
        people.as("vpm").attach(issue, code + ".txt", ("content of " + code).getBytes(StandardCharsets.UTF_8)).expect(200);
        Transitions.fire(people.as("consultant"), issue, Transitions.SUBMIT).expect(204);
        Transitions.fire(people.as("vpm"), issue, Transitions.ACCEPT).expect(204);
        Transitions.fire(people.as("vpm"), issue, Transitions.DELIVER).expect(204);
        Transitions.fire(people.as("cpm"), issue, Transitions.CONFIRM).expect(204);
    }

    /** @return id of the signature */
    String signed(String code, String signer) {
        confirmed(code);
        String path = REST + "/issues/" + issue(code) + "/signoffs";
        return seen(signer, path, path, Map.of("medium", "ELECTRONIC")).expect(201).json().path("id").asText();
    }

    void tick(String gate, String criterion) {
        act("vpm", gate, "ticks", Map.of("criterion", criterion, "ticked", true)).expect(200);
    }

    Answer act(String who, String gate, String what, Map<String, Object> body) {
        String path = REST + "/projects/" + key + "/gates/" + gate;
        return seen(who, path, path + "/" + what, body);
    }

    private Answer seen(String who, String tagged, String path, Object body) {
        JiraClient client = people.as(who);
        return client.send("POST", path, Optional.of(body), Map.of("If-Match", client.get(tagged).expect(200).tag()));
    }
}

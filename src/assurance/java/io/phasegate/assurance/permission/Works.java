package io.phasegate.assurance.permission;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** Id of a file of a document. */
    String attachment(String code, String name) {
        for (JsonNode file : people.as("lead").get("/rest/api/2/issue/" + issue(code)).expect(200).json().findPath("attachment")) {
            if (file.path("filename").asText().equals(name)) {
                return file.path("id").asText();
            }
        }
        throw new IllegalStateException(code + " has no file " + name);
    }

    /** Delivered without review and confirmed; the scan of a signed paper came later. */
    void scanned(String code) {
        attach(code, code + ".txt");
        Transitions.fire(people.as("vpm"), issue(code), Transitions.DELIVER).expect(204);
        Transitions.fire(people.as("cpm"), issue(code), Transitions.CONFIRM).expect(204);
        attach(code, "scan.pdf");
    }

    void attach(String code, String name) {
        people.as("vpm").attach(issue(code), name, ("content of " + code).getBytes(StandardCharsets.UTF_8)).expect(200);
    }

    void start(String phase) {
        Transitions.fire(people.as("vpm"), phase(phase), Transitions.START_PHASE).expect(204);
    }

    void submit(String phase) {
        Transitions.fire(people.as("vpm"), phase(phase), Transitions.SUBMIT_GATE).expect(204);
    }

    void confirmed(String code) {
        String issue = issue(code);
        attach(code, code + ".txt");
        Transitions.fire(people.as("consultant"), issue, Transitions.SUBMIT).expect(204);
        Transitions.fire(people.as("vpm"), issue, Transitions.ACCEPT).expect(204);
        Transitions.fire(people.as("vpm"), issue, Transitions.DELIVER).expect(204);
        Transitions.fire(people.as("cpm"), issue, Transitions.CONFIRM).expect(204);
    }

    /** @return id of the signature */
    String signed(String code, String signer) {
        confirmed(code);
        return sign(code, signer).expect(201).json().path("id").asText();
    }

    Answer sign(String code, String signer) {
        String path = REST + "/issues/" + issue(code) + "/signoffs";
        return seen(signer, path, path, Map.of("medium", "ELECTRONIC"));
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

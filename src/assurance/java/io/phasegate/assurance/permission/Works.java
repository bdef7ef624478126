package io.phasegate.assurance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the people of a project do with its documents and gates. Every step must succeed. */
final class Works {
    private static final String REST = "/rest/phasegate/1.0";

    private static final List<String> REPORT = List.of("/ Occurred at", "/ Software version", "/ Module", "/ Screen",
            "/ Symptom", "/ Program name");

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

    /** Key of the issue of something planned. */
    String planned(String item) {
        return DemoProject.issueOfItem(people.as("lead"), key, item);
    }

    /** Id of the deadline that stands at the issue of something planned. */
    String deadlineOf(String item) {
        String issue = planned(item);
        for (JsonNode one : people.as("lead").get(REST + "/projects/" + key + "/deadlines").expect(200).json()
                .path("values")) {
            if (one.path("issueKey").asText().equals(issue)) {
                return one.path("id").asText();
            }
        }
        throw new AssertionError("No deadline at " + issue);
    }

    /** Without any review. */
    void delivered(String code) {
        attach(code, code + ".txt");
        Transitions.fire(people.as("vpm"), issue(code), Transitions.DELIVER).expect(204);
    }

    /** An error that the customer reports with all that is asked for. */
    String error(String summary) {
        JiraClient keyUser = people.as("keyuser");
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("project", Map.of("key", key), "issuetype",
                Map.of("name", "错误报告 / Error Report"), "summary", summary));
        keyUser.get("/rest/api/2/field").expect(200).json().forEach(field -> {
            String name = field.path("name").asText();
            if (REPORT.stream().anyMatch(name::endsWith)) {
                fields.put(field.path("id").asText(),
                        name.endsWith("Occurred at") ? "2026-03-02T09:30:00.000+0000" : "given");
            }
        });
        return keyUser.post("/rest/api/2/issue", Map.of("fields", fields)).expect(201).json().path("key").asText();
    }

    /** Id of a file of a document. */
    String attachment(String code, String name) {
        for (JsonNode file : people.as("lead").get("/rest/api/2/issue/" + issue(code)).expect(200).json()
                .findPath("attachment")) {
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

    void held(String meeting) {
        Transitions.fire(people.as("vpm"), planned(meeting), Transitions.HOLD_MEETING).expect(204);
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

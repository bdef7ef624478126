package io.phasegate.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the people of a test project do, over Jira's and our REST API. Every step must succeed unless it is asked as
 * an answer.
 */
public final class Story {
    public static final String REST = "/rest/phasegate/1.0";

    public final String key;
    private final String base;
    private final Map<String, JiraClient> clients = new HashMap<>();

    /** In a new project of the shared sandbox. */
    public Story(String key) {
        this(RunningSandbox.base(), RunningSandbox.project(key));
    }

    /** In a project that exists on that host. */
    public Story(String base, String key) {
        this.base = base;
        this.key = key;
    }

    public JiraClient as(String user) {
        return clients.computeIfAbsent(user, name -> JiraClient.login(base, name));
    }

    public String issue(String code) {
        return DemoProject.issueOf(as("pm"), key, code);
    }

    public String phase(String phaseKey) {
        return DemoProject.issueOfPhase(as("pm"), key, phaseKey);
    }

    public Answer transition(String user, String issueKey, int id) {
        return Transitions.fire(as(user), issueKey, id);
    }

    /** Written, with a file, reviewed and delivered. */
    public Story deliver(String code) {
        as("pm").attach(issue(code), code + ".txt", ("content of " + code).getBytes(StandardCharsets.UTF_8))
                .expect(200);
        transition("consultant", issue(code), Transitions.SUBMIT).expect(204);
        transition("pm", issue(code), Transitions.ACCEPT).expect(204);
        transition("pm", issue(code), Transitions.DELIVER).expect(204);
        return this;
    }

    public Story confirm(String code) {
        transition("cpm", issue(code), Transitions.CONFIRM).expect(204);
        return this;
    }

    public Answer signoffs(String user, String code) {
        return as(user).get(REST + "/issues/" + issue(code) + "/signoffs");
    }

    /** Signs with the state as he sees it now. */
    public Answer sign(String user, String code, Map<String, Object> body) {
        String tag = signoffs(user, code).expect(200).tag();
        return as(user).send("POST", REST + "/issues/" + issue(code) + "/signoffs", Optional.of(body),
                Map.of("If-Match", tag));
    }

    public Answer sign(String user, String code) {
        return sign(user, code, Map.of("medium", "ELECTRONIC"));
    }

    public JsonNode gate(String user, String gateKey) {
        return as(user).get(REST + "/projects/" + key + "/gates/" + gateKey).expect(200).json();
    }

    /** Does something at a gate with the state as he sees it now. */
    public Answer act(String user, String gateKey, String what, Map<String, Object> body) {
        String gates = REST + "/projects/" + key + "/gates/" + gateKey;
        String tag = as(user).get(gates).expect(200).tag();
        return as(user).send("POST", gates + "/" + what, Optional.of(body), Map.of("If-Match", tag));
    }

    public Answer decide(String user, String gateKey, String decision) {
        return act(user, gateKey, "decisions", Map.of("decision", decision, "remark", ""));
    }

    public Answer tick(String user, String gateKey, String criterion) {
        Map<String, Object> tick = new LinkedHashMap<>();
        tick.put("criterion", criterion);
        tick.put("ticked", true);
        return act(user, gateKey, "ticks", tick);
    }

    /** The kick-off meetings that the first gate asks for. */
    public void holdKickOffs() {
        for (String meeting : DemoProject.KICK_OFFS) {
            transition("pm", item(meeting), Transitions.HOLD_MEETING).expect(204);
        }
    }

    /** Key of the issue of a plan item such as `meeting:GZ-M2`. */
    public String item(String item) {
        return DemoProject.issueOfItem(as("pm"), key, item);
    }

    public String statusOf(String issueKey) {
        return as("pm").get("/rest/api/2/issue/" + issueKey).expect(200).json().path("fields").path("status")
                .path("name").asText();
    }
}

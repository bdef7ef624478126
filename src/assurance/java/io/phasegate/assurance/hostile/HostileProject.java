package io.phasegate.assurance.hostile;

import static io.phasegate.assurance.hostile.HostileHost.REST;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.hostile.Caller.Reply;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Transitions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A project far enough on its way that every command has something to act on: its first gate is passed on a condition,
 * the second phase runs, documents wait for signatures. Used by the suites that need a valid request before they spoil
 * it.
 */
final class HostileProject {
    static final String REMARK = "remark";
    private final HostileHost host;
    private final Map<String, JiraClient> clients = new HashMap<>();
    final String key;

    HostileProject(HostileHost host, String key) {
        this.host = host;
        this.key = key;
        DemoProject project = new DemoProject(host.base(), key, "Hostile " + key);
        project.prepare();
        project.createProject(List.of("yy-pp003", "ku-mgmt"));
        project.staff();
    }

    /** The first gate passed with a condition, the second phase started. */
    HostileProject advance() {
        transition("pm", phase("GZ-P1"), Transitions.START_PHASE);
        List.of("PP-003-01", "PP-003-02", "PP-003-03").forEach(code -> signed(code, "owner"));
        List.of("GZ-F03", "GZ-F04").forEach(code -> signed(code, "sponsor"));
        confirmed("GZ-F01");
        DemoProject.KICK_OFFS.forEach(this::held);
        keyUsers();
        transition("pm", phase("GZ-P1"), Transitions.SUBMIT_GATE);
        act("sponsor", "GZ-G1", "decisions", Map.of("decision", "GO", REMARK, ""));
        act("pm", "GZ-G1", "decisions", Map.of("decision", "CONDITIONAL_GO", REMARK, "on one condition", "conditions",
                List.of(Map.of("text", "Name a deputy", "ownerMemberId", member("consultant"), "due",
                        LocalDate.now().plusDays(9).toString()))));
        transition("pm", phase("GZ-P2"), Transitions.START_PHASE);
        return this;
    }

    /** What the overlay demands at the first gate, and a meeting that was held. */
    void keyUsers() {
        for (String code : List.of("KU-F01", "KU-F02")) {
            client("pm").attach(issue(code), code + ".txt", code.getBytes(StandardCharsets.UTF_8)).expect(200);
            transition("pm", issue(code), Transitions.DELIVER);
        }
        held("meeting:KU-M1");
    }

    void held(String meeting) {
        transition("pm", DemoProject.issueOfItem(client("pm"), key, meeting), Transitions.HOLD_MEETING);
    }

    String meeting() {
        return DemoProject.issueOfItem(client("pm"), key, "meeting:KU-M1");
    }

    String path() {
        return REST + "/projects/" + key;
    }

    String issue(String code) {
        return DemoProject.issueOf(client("pm"), key, code);
    }

    String phase(String code) {
        return DemoProject.issueOfPhase(client("pm"), key, code);
    }

    void transition(String user, String issue, int id) {
        Transitions.fire(client(user), issue, id).expect(204);
    }

    /** Written, with a file, reviewed, delivered and confirmed; waits for signatures. */
    void confirmed(String code) {
        client("pm").attach(issue(code), code + ".txt", ("content of " + code).getBytes(StandardCharsets.UTF_8))
                .expect(200);
        transition("consultant", issue(code), Transitions.SUBMIT);
        transition("pm", issue(code), Transitions.ACCEPT);
        transition("pm", issue(code), Transitions.DELIVER);
        transition("cpm", issue(code), Transitions.CONFIRM);
    }

    void signed(String code, String signer) {
        confirmed(code);
        String path = REST + "/issues/" + issue(code) + "/signoffs";
        send(signer, path, path, Map.of("medium", "ELECTRONIC")).expect(201);
    }

    private void act(String user, String gate, String what, Map<String, Object> body) {
        String path = path() + "/gates/" + gate;
        send(user, path + "/" + what, path, body).expect(200);
    }

    /** Posts with the tag of what the user sees now. */
    Reply send(String user, String path, String seen, Map<String, Object> body) {
        return send(user, path, seen, body, "POST");
    }

    Reply send(String user, String path, String seen, Map<String, Object> body, String verb) {
        Map<String, String> headers = new HashMap<>(Map.of("Content-Type", "application/json"));
        headers.put("If-Match", host.as(user).get(seen).expect(200).header("ETag"));
        return host.as(user).send(verb, path, headers, Caller.json(body));
    }

    JsonNode organisation() {
        return host.as("pm").get(path() + "/organisation").expect(200).json();
    }

    /** Id of the member with this login, found by the mail address that the demo gives him. */
    long member(String account) {
        for (JsonNode member : organisation().path("members")) {
            if (member.path("mail").asText().equals(account + "@example.com")) {
                return member.path("id").asLong();
            }
        }
        throw new IllegalStateException("No member " + account);
    }

    JiraClient client(String user) {
        return clients.computeIfAbsent(user, name -> JiraClient.login(host.base(), name));
    }
}

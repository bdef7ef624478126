package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One project of a host, in which one command after the other is broken off. What commands must remember is kept
 * here.
 */
public final class Place {
    public static final String REST = "/rest/phasegate/1.0";
    private static final String IN_HAND = "issue in hand";
    private static final List<String> STREAMS = List.of("SHARED", "INTERNAL");

    private final Clients host;
    public final String key;
    final Map<String, Object> memory;
    private final Map<String, String> issues;

    public Place(Clients host, String key) {
        this(host, key, new HashMap<>(), new HashMap<>());
    }

    private Place(Clients host, String key, Map<String, Object> memory, Map<String, String> issues) {
        this.host = host;
        this.key = key;
        this.memory = memory;
        this.issues = issues;
    }

    /** The same project, looked at there. */
    public Place at(Clients node) {
        return new Place(node, key, memory, issues);
    }

    public JiraClient as(String user) {
        return host.as(user);
    }

    public String path(String rest) {
        return REST + "/projects/" + key + rest;
    }

    String issue(String code) {
        return issues.computeIfAbsent(code, any -> DemoProject.issueOf(as("pm"), key, code));
    }

    String phase(String phaseKey) {
        return issues.computeIfAbsent(phaseKey, any -> DemoProject.issueOfPhase(as("pm"), key, phaseKey));
    }

    /** Key of the issue of a plan item such as `meeting:GZ-M2`. */
    String item(String item) {
        return issues.computeIfAbsent(item, any -> DemoProject.issueOfItem(as("pm"), key, item));
    }

    /** The issue that the command about to be given is about. */
    String issueInHand() {
        return memory.get(IN_HAND).toString();
    }

    void takeInHand(String issueKey) {
        memory.put(IN_HAND, issueKey);
    }

    /** The first of these plan items that stands there is taken in hand. */
    boolean found(String items, String state) {
        for (JsonNode one : as("pm").get(path("/plan")).expect(200).json()) {
            if (one.path("key").asText().startsWith(items) && one.path("state").asText().equals(state)) {
                takeInHand(one.path("issueKey").asText());
                return true;
            }
        }
        return false;
    }

    String status(String issueKey) {
        return as("pm").get("/rest/api/2/issue/" + issueKey).expect(200).json().path("fields").path("status")
                .path("name").asText();
    }

    /** What people do when the panel tells them that a crash has left the status behind. */
    void followTheJournal(String issueKey) {
        as("pm").post(REST + "/issues/" + issueKey + "/status", Map.of()).expect(200);
    }

    /** A transition, broken off or not. */
    Answer transition(String user, String issueKey, int id, String comment, Map<String, String> headers) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("transition", Map.of("id", String.valueOf(id)));
        if (!comment.isEmpty()) {
            body.put("update", Map.of("comment", List.of(Map.of("add", Map.of("body", comment)))));
        }
        return as(user).send("POST", "/rest/api/2/issue/" + issueKey + "/transitions", Optional.of(body), headers);
    }

    /** Id of the member whom this account belongs to, by the name that the demo gives him. */
    long member(String account) {
        return (Long) memory.computeIfAbsent("member " + account, any -> {
            for (JsonNode member : organisation().path("members")) {
                long id = member.path("id").asLong();
                JsonNode whole = as("pm").get(path("/organisation/members/" + id)).expect(200).json();
                if (whole.path("account").asText().equals(account)) {
                    return id;
                }
            }
            throw new AssertionError(account + " is no member of " + key);
        });
    }

    JsonNode organisation() {
        return as("pm").get(path("/organisation")).expect(200).json();
    }

    /** Id of the field with this English name; what is no field of ours has its name as id. */
    String field(String name) {
        return issues.computeIfAbsent("field " + name, any -> {
            for (JsonNode field : as("pm").get("/rest/api/2/field").expect(200).json()) {
                if (field.path("name").asText().endsWith(" / " + name)) {
                    return field.path("id").asText();
                }
            }
            return name;
        });
    }

    /** A write with the state that was seen at `seenAt`. */
    Answer write(String user, String method, String seenAt, String path, Object body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("If-Match", as(user).get(seenAt).expect(200).tag());
        return as(user).send(method, path, Optional.of(body), all);
    }

    /** Entries of one kind in both streams. */
    public int entries(String kind) {
        int count = 0;
        for (String stream : STREAMS) {
            for (JsonNode entry : as("pm").get(path("/journal?maxResults=1000&stream=" + stream)).expect(200).json()
                    .path("values")) {
                count += entry.path("kind").asText().equals(kind) ? 1 : 0;
            }
        }
        return count;
    }

    /** Head of each stream, each chain whole and with this earlier head still in it; else what is wrong with them. */
    public Map<String, String> heads(Map<String, String> earlier) {
        Map<String, String> heads = new LinkedHashMap<>();
        for (String stream : STREAMS) {
            String anchor = earlier.getOrDefault(stream, "").replaceAll("^0*$", "");
            JsonNode answer = as("pm").get(path("/journal/verification?stream=" + stream + "&anchor=" + anchor))
                    .expect(200).json();
            if (!answer.path("whole").asBoolean()) {
                throw new AssertionError(key + " " + stream + " is not whole: " + answer);
            }
            heads.put(stream, answer.path("head").asText());
        }
        return heads;
    }
}

package io.phasegate.it;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project by sc-impl in the shared sandbox, and what its people do with meetings, trainings, payments, error reports
 * and client requests through Jira's REST API. The customer's owner leads the meetings, the consultant finances and
 * implements.
 */
final class ProcessStory {
    private static final String REST = "/rest/phasegate/1.0";

    final String key;
    private final String base = RunningSandbox.base();
    private final Map<String, JiraClient> clients = new HashMap<>();
    private final Map<String, Long> members = new HashMap<>();

    ProcessStory(String key) {
        this.key = key;
        create();
        long customer = post("parties", Map.of("side", "CUSTOMER", "name", "华东仪表", "shortName", "HD"));
        long vendor = post("parties", Map.of("side", "VENDOR", "name", "三才软件", "shortName", "SC"));
        join("owner", customer, "C_OWNER");
        join("sponsor", customer, "C_TOP", "C_LEADGROUP_HEAD");
        join("keyuser", customer);
        join("pm", vendor, "V_PM");
        join("consultant", vendor, "V_IMPL", "V_FIN");
    }

    JiraClient as(String user) {
        return clients.computeIfAbsent(user, name -> JiraClient.login(base, name));
    }

    long member(String user) {
        return members.get(user);
    }

    /** Key of the issue of a plan item such as `payment:SC-PAY1`. */
    String issue(String item) {
        return DemoProject.issueOfItem(as("pm"), key, item);
    }

    JsonNode item(String item) {
        for (JsonNode one : as("pm").get(REST + "/projects/" + key + "/plan").expect(200).json()) {
            if (one.path("key").asText().equals(item)) {
                return one;
            }
        }
        throw new IllegalStateException("Nothing planned is " + item);
    }

    /** Creates an issue of this type, fields by their English name. */
    Answer report(String user, String type, Map<String, Object> fields) {
        Map<String, Object> all = new LinkedHashMap<>(fieldIds(fields));
        all.put("project", Map.of("key", key));
        all.put("issuetype", Map.of("name", type));
        return as(user).post("/rest/api/2/issue", Map.of("fields", all));
    }

    Answer fire(String user, String issue, int transition) {
        return fire(user, issue, transition, Map.of(), "");
    }

    /** By the id that our workflow gives the transition; one that is hidden from him is tried all the same. */
    Answer fire(String user, String issue, int transition, Map<String, Object> fields, String comment) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("transition", Map.of("id", String.valueOf(transition))));
        if (!fields.isEmpty()) {
            body.put("fields", fieldIds(fields));
        }
        if (!comment.isEmpty()) {
            body.put("update", Map.of("comment", List.of(Map.of("add", Map.of("body", comment)))));
        }
        return as(user).post("/rest/api/2/issue/" + issue + "/transitions", body);
    }

    /** Ids of the transitions that are offered to him. */
    List<Integer> offered(String user, String issue) {
        List<Integer> ids = new ArrayList<>();
        as(user).get("/rest/api/2/issue/" + issue + "/transitions").json().path("transitions")
                .forEach(one -> ids.add(one.path("id").asInt()));
        return ids;
    }

    String status(String issue) {
        return as("pm").get("/rest/api/2/issue/" + issue).expect(200).json().path("fields").path("status")
                .path("name").asText();
    }

    JsonNode journal(String stream) {
        return as("pm").get(REST + "/projects/" + key + "/journal?stream=" + stream + "&maxResults=500").expect(200)
                .json();
    }

    Map<String, Object> fieldIds(Map<String, Object> fields) {
        Map<String, Object> byId = new LinkedHashMap<>();
        JsonNode all = as("pm").get("/rest/api/2/field").expect(200).json();
        fields.forEach((name, value) -> byId.put(fieldId(all, name), value));
        return byId;
    }

    private static String fieldId(JsonNode all, String name) {
        for (JsonNode field : all) {
            if (field.path("name").asText().equals(name) || field.path("name").asText().endsWith(" / " + name)) {
                return field.path("id").asText();
            }
        }
        return name;
    }

    private void create() {
        JiraClient pm = as("pm");
        if (pm.get(REST + "/projects/" + key).status() == 404) {
            Map<String, Object> request = DemoProject.request(key, "实施 " + key);
            request.put("blueprint", "sc-impl");
            request.put("overlays", List.of());
            Tasks.await(pm, pm.post(REST + "/projects?dryRun=false", request).expect(202).json().path("taskId")
                    .asText());
        }
    }

    private void join(String user, long party, String... roles) {
        Map<String,
                Object> body = new LinkedHashMap<>(Map.of("partyId", party, "name", user, "account", user, "post", "",
                "phone", "", "mail", "", "businessAuthority", true, "itStaff", false));
        members.put(user, post("members", body));
        for (String role : roles) {
            post("assignments", Map.of("memberId", member(user), "role", role, "start", LocalDate.now().toString(),
                    "fullTime", false, "timePercent", 50, "priority", "NORMAL"));
        }
    }

    private long post(String what, Map<String, Object> body) {
        return as("pm").post(REST + "/projects/" + key + "/organisation/" + what, body).expect(201).json()
                .path("id").asLong();
    }
}

package io.phasegate.assurance.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Who may use a REST method, and an address at which it finds something: only then does nonsense in the rest of the
 * request get past the check of permission. Used by the fuzzer of headers and parameters.
 */
final class Aim {
    private static final List<String> OF_A_PROJECT = List.of("/projects", "/issues", "/signoffs", "/tasks");

    private static final String PLANNED = "/planned-dates/";

    private final HostileProject project;
    /** A limit of its method waits for a planned date. */
    private final String dated;
    /** By what the path contains; the first that fits counts. */
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Map<String, String> issues;

    Aim(HostileHost host, HostileProject project) {
        this.project = project;
        this.dated = project.key + "Q";
        new DemoProject(host.base(), dated, "Hostile " + dated).createProject(List.of("qm-phase"));
        JsonNode organisation = project.organisation();
        List.of("parties", "departments", "members", "assignments").forEach(kind -> ids.put("/" + kind + "/",
                organisation.path(kind).path(0).path("id").asText("999999")));
        ids.put("/deadlines/", host.as("pm").get(project.path() + "/deadlines").expect(200).json().path("values")
                .path(0).path("id").asText("NO-RULE.-.1"));
        ids.put("/tasks/", host.tables().texts("select max(\"ID\") from \"AO_4069BF_LONG_TASK\"").get(0));
        ids.put("/blueprints/", "gz-3level");
        ids.put("/calendars/", "cn");
        issues = Map.of("/attendance", project.meeting(), "/minutes", project.meeting(), "", project.issue("GZ-F01"));
    }

    /** Who runs the project, the customer's sponsor where only he may, an administrator elsewhere. */
    static String user(Endpoint endpoint) {
        if (endpoint.path().endsWith("/approval")) {
            return "sponsor";
        }
        return OF_A_PROJECT.stream().anyMatch(endpoint.path()::startsWith) ? "pm" : "admin";
    }

    /** @param values instead of those that exist, by name of the path parameter */
    String path(Endpoint endpoint, Map<String, String> values) {
        Map<String, String> filled = new LinkedHashMap<>(Map.of("key",
                endpoint.path().contains(PLANNED) ? dated : project.key, "gate", "GZ-G1", "issueKey",
                fitting(issues, endpoint), "id", fitting(ids, endpoint), "item", "deliverable:QM-F11"));
        filled.putAll(values);
        String path = endpoint.path();
        for (Entry<String, String> each : filled.entrySet()) {
            path = path.replace("{" + each.getKey() + "}", encoded(each.getValue()));
        }
        return HostileHost.REST + path;
    }

    private static String fitting(Map<String, String> values, Endpoint endpoint) {
        return values.entrySet().stream().filter(each -> !each.getKey().isEmpty())
                .filter(each -> endpoint.path().contains(each.getKey())).map(Entry::getValue).findFirst()
                .orElse(values.getOrDefault("", "999999"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}

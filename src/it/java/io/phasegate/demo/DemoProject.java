package io.phasegate.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fills a host with the demo project HDI, by the product's own commands over HTTP and as the people who would do it.
 * Every step is skipped when it has been done, so that it may run at every start.
 */
public final class DemoProject {
    public static final String KEY = "HDI";
    /** The meetings that the first gate asks for, as plan items. */
    public static final List<String> KICK_OFFS = List.of("meeting:GZ-M2", "meeting:YY-M1");
    private static final String REST = "/rest/phasegate/1.0";

    private final String base;
    private final String key;
    private final String name;

    /** The demo project itself. */
    public DemoProject(String base) {
        this(base, KEY, "华东仪表 ERP 实施 / Huadong Instruments ERP rollout");
    }

    /** A project like it, for a test of its own. */
    public DemoProject(String base, String key, String name) {
        this.base = base;
        this.key = key;
        this.name = name;
    }

    /** Everything: people, set-up, project, organisation, and some documents on their way. */
    public void fill() {
        prepare();
        createProject();
        if (staff()) {
            new DemoDocuments(base, key).bringOnTheirWay();
        }
    }

    /** Records, approves and publishes the organisation; false when it was there already. */
    public boolean staff() {
        DemoOrganisation organisation = new DemoOrganisation(base, key);
        if (organisation.recorded()) {
            return false;
        }
        organisation.record();
        organisation.approveAndPublish();
        return true;
    }

    /** People and set-up: what an administrator does once. */
    public void prepare() {
        JiraClient admin = JiraClient.login(base, "admin");
        if (!DemoPeople.exist(admin)) {
            DemoPeople.create(admin);
        }
        admin.put(REST + "/settings", Map.of("projectCreators", DemoPeople.CREATORS)).expect(200);
        if (!admin.get(REST + "/setup").expect(200).json().path("nothingToDo").asBoolean()) {
            Tasks.await(admin, admin.post(REST + "/setup", Map.of()).expect(202).json().path("taskId").asText());
        }
    }

    /** For tests that let people read another language. */
    public void speakAsBefore() {
        DemoPeople.speak(base);
    }

    /** The project manager creates HDI from gz-3level with yy-pp003. */
    public void createProject() {
        createProject(List.of("yy-pp003"));
    }

    /** The same with other overlays. */
    public void createProject(List<String> overlays) {
        JiraClient pm = JiraClient.login(base, "pm");
        if (pm.get(REST + "/projects/" + key).status() == 404) {
            Map<String, Object> request = request(key, name);
            request.put("overlays", overlays);
            Tasks.await(pm, pm.post(REST + "/projects?dryRun=false", request).expect(202).json().path("taskId")
                    .asText());
        }
    }

    /** Key of the issue of something planned, such as `meeting:KU-M1`. */
    public static String issueOfItem(JiraClient client, String projectKey, String item) {
        for (JsonNode one : client.get(REST + "/projects/" + projectKey + "/plan").expect(200).json()) {
            if (one.path("key").asText().equals(item)) {
                return one.path("issueKey").asText();
            }
        }
        throw new IllegalStateException("Nothing planned is " + item);
    }

    /** What the project manager types into the form. */
    public static Map<String, Object> request(String key, String name) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("key", key);
        request.put("name", name);
        request.put("lead", "pm");
        request.put("blueprint", "gz-3level");
        request.put("overlays", List.of("yy-pp003"));
        request.put("profile", "STANDARD");
        request.put("projectClass", "IMP");
        request.put("startDate", LocalDate.now().toString());
        request.put("totalDays", 120);
        request.put("contract", Map.of("number", "HT-2026-018", "signedOn", LocalDate.now().minusDays(14).toString()));
        request.put("customer", "华东仪表有限公司");
        request.put("vendor", "广智软件");
        return request;
    }

    /** Key of the issue of a phase. */
    public static String issueOfPhase(JiraClient client, String projectKey, String phaseKey) {
        for (JsonNode phase : client.get(REST + "/projects/" + projectKey).expect(200).json().path("phases")) {
            if (phase.path("code").asText().equals(phaseKey)) {
                return phase.path("issueKey").asText();
            }
        }
        throw new IllegalStateException("No phase " + phaseKey);
    }

    /** Key of the issue of a deliverable, by its document code. */
    public static String issueOf(JiraClient client, String projectKey, String code) {
        for (JsonNode row : client.get(REST + "/projects/" + projectKey + "/deliverables").expect(200).json()
                .path("values")) {
            if (row.path("code").asText().equals(code)) {
                return row.path("issueKey").asText();
            }
        }
        throw new IllegalStateException("No deliverable " + code);
    }
}

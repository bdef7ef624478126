package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * A project goes over to a newer version of an imported blueprint and back, over REST and by the page, in the packaged
 * jar. The tests follow each other in one project: what each leaves is where the next begins.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class MethodUpdateIT {
    private static final String REST = "/rest/phasegate/1.0";
    private static final String RUN = Long.toString(System.currentTimeMillis() / 1000, 36);
    private static final String BLUEPRINT = "upd-" + RUN;
    private static final String KEY = "U" + RUN.toUpperCase(Locale.ROOT);
    private static final String METHOD = REST + "/projects/" + KEY + "/method";
    private static final String PAGE = "/plugins/servlet/phasegate/projects/" + KEY + "/method";

    private static String misled;
    private static String typed;

    private final JiraClient pm = user("pm");

    @BeforeClass
    public static void createProject() {
        bring(file());
        Map<String, Object> request = new HashMap<>(DemoProject.request(KEY, "Update " + RUN));
        request.put("blueprint", BLUEPRINT);
        request.put("overlays", List.of());
        Tasks.await(user("pm"), user("pm").post(REST + "/projects", request).expect(202).json().path("taskId")
                .asText());
        typePlanKeys();
    }

    /** One issue takes the key of another, and one of another type that of what the next version will plan. */
    private static void typePlanKeys() {
        JiraClient pm = user("pm");
        misled = DemoProject.issueOf(pm, KEY, "GZ-F03");
        JsonNode fields = pm.get("/rest/api/2/issue/" + misled).expect(200).json().path("fields");
        String planKey = fields.properties().stream()
                .filter(field -> field.getValue().asText().equals("deliverable:GZ-F03")).findFirst().orElseThrow()
                .getKey();
        pm.put("/rest/api/2/issue/" + misled, Map.of("fields", Map.of(planKey, "deliverable:GZ-F04"))).expect(204);
        typed = pm.post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", KEY), "issuetype",
                Map.of("id", type(pm)), "summary", "Typed", planKey, "deliverable:NEW-1"))).expect(201).json()
                .path("key").asText();
    }

    private static String type(JiraClient pm) {
        return pm.get("/rest/api/2/issue/" + DemoProject.issueOfPhase(pm, KEY, "GZ-P1")).expect(200).json()
                .at("/fields/issuetype/id").asText();
    }

    @Test
    public void aShouldOfferNothingWhileTheCatalogueHasNothingNewer() {
        JsonNode method = pm.get(METHOD).expect(200).json();

        assertThat(method.path("newer").isNull()).isTrue();
        assertThat(method.path("updates")).isEmpty();
        assertThat(pm.get("/plugins/servlet/phasegate/projects/" + KEY + "/overview").body()).doesNotContain(PAGE);
    }

    @Test
    public void bShouldCompareBeforeAnythingIsWritten() {
        editIssue("GZ-F02");
        bring(newer());

        JsonNode lines = pm.send("POST", METHOD + "?dryRun=true", Optional.empty(), Map.of()).expect(200).json()
                .path("lines");

        assertThat(outcome(lines, "deliverable:GZ-F01")).isEqualTo("CHANGED");
        assertThat(outcome(lines, "deliverable:GZ-F02")).isEqualTo("KEPT_EDITED");
        assertThat(outcome(lines, "deliverable:NEW-1")).isEqualTo("ADDED");
        assertThat(outcome(lines, "deliverable:GZ-F07")).isEqualTo("CHANGED");
        assertThat(lines).hasSize(4);
    }

    @Test
    public void cShouldDemandWhatWasSeen() {
        assertThat(pm.send("POST", METHOD, Optional.empty(), Map.of()).status()).isEqualTo(428);
        assertThat(pm.send("POST", METHOD, Optional.empty(), Map.of("If-Match", "\"other\"")).status()).isEqualTo(412);
    }

    @Test
    public void dShouldNotExistForTheCustomerNorForOutsiders() {
        assertThat(user("outsider").get(METHOD).status()).isEqualTo(404);
        assertThat(user("owner").get(METHOD).status()).isEqualTo(404);
        assertThat(user("owner").get(PAGE).status()).isEqualTo(404);
    }

    @Test
    public void eShouldShowTheComparisonInBothLanguages() {
        assertThat(pm.get("/plugins/servlet/phasegate/projects/" + KEY + "/overview").body()).contains(PAGE);
        assertThat(pm.get(PAGE + "?lang=en").expect(200).body()).contains("Kept because edited here", "NEW-1");
        assertThat(pm.get(PAGE + "?lang=zh").expect(200).body()).contains("在本项目中已被编辑", "NEW-1");
    }

    @Test
    public void fShouldGoOverByThePage() {
        submit("update");

        assertThat(plan().findValuesAsText("code")).contains("NEW-1");
        assertThat(DemoProject.issueOf(pm, KEY, "NEW-1")).startsWith(KEY);
        assertThat(summary("GZ-F01")).startsWith("GZ-F01 新");
        assertThat(summary("GZ-F02")).isEqualTo("Edited here");
        assertThat(linked("GZ-F07")).contains(DemoProject.issueOfPhase(pm, KEY, "GZ-P3"))
                .doesNotContain(DemoProject.issueOfPhase(pm, KEY, "GZ-P2"));
        assertThat(pm.get(METHOD).json().path("updates").path(0).path("to").path(0).path("version").asText())
                .isEqualTo("99.0");
    }

    @Test
    public void fzShouldHaveBelievedNoPlanKeyThatSomebodyTyped() {
        assertThat(DemoProject.issueOf(pm, KEY, "NEW-1")).isNotEqualTo(typed);
        assertThat(DemoProject.issueOf(pm, KEY, "GZ-F03")).isEqualTo(misled);
        assertThat(plan().findValuesAsText("issueKey")).doesNotHaveDuplicates();
    }

    @Test
    public void gShouldGoBackAndDeleteNothing() {
        String issue = DemoProject.issueOf(pm, KEY, "NEW-1");
        JiraClient.Answer seen = pm.get(METHOD).expect(200);
        assertThat(seen.json().path("undoable").asBoolean()).isTrue();
        Tasks.await(pm, pm.send("POST", METHOD + "/undo", Optional.empty(), Map.of("If-Match", seen.tag()))
                .expect(202).json()
                .path("taskId").asText());

        assertThat(plan().findValuesAsText("code")).doesNotContain("NEW-1");
        pm.get("/rest/api/2/issue/" + issue).expect(200);
        assertThat(summary("GZ-F01")).doesNotContain("新");
        assertThat(linked("GZ-F07")).contains(DemoProject.issueOfPhase(pm, KEY, "GZ-P2"))
                .doesNotContain(DemoProject.issueOfPhase(pm, KEY, "GZ-P3"));
        assertThat(pm.get(METHOD).json().path("updates").path(0).path("undoneAt").asText()).isNotBlank();
    }

    private void submit(String action) {
        Document page = Jsoup.parse(pm.get(PAGE).expect(200).body());
        String seen = page.select("#phasegate-method-" + action + " input[name=seen]").val();
        String token = page.select("#phasegate-method-" + action + " input[name=atl_token]").val();
        pm.form(PAGE, Map.of("atl_token", token, "seen", seen, "action", action)).expect(302);
        String task = pm.get(METHOD).json().path("taskId").asText("");
        if (task.matches("[0-9]+")) {
            Tasks.await(pm, task);
        }
    }

    private JsonNode plan() {
        return pm.get(REST + "/projects/" + KEY + "/plan").expect(200).json();
    }

    private void editIssue(String code) {
        String issue = DemoProject.issueOf(pm, KEY, code);
        pm.put("/rest/api/2/issue/" + issue, Map.of("fields", Map.of("summary", "Edited here"))).expect(204);
    }

    private String summary(String code) {
        return fields(code).path("summary").asText();
    }

    private List<String> linked(String code) {
        return fields(code).path("issuelinks").findValuesAsText("key");
    }

    private JsonNode fields(String code) {
        return pm.get("/rest/api/2/issue/" + DemoProject.issueOf(pm, KEY, code)).expect(200).json().path("fields");
    }

    private static String outcome(JsonNode lines, String key) {
        for (JsonNode line : lines) {
            if (line.path("key").asText().equals(key)) {
                return line.path("outcome").asText();
            }
        }
        return "";
    }

    private static String file() {
        return user("admin").get(REST + "/blueprints/gz-3level/file").expect(200).body()
                .replace("\nid: gz-3level", "\nid: " + BLUEPRINT);
    }

    /** Two documents have other names, one is moved to the next phase, and there is one more. */
    private static String newer() {
        return file().replaceFirst("\nversion: \"[0-9.]+\"", "\nversion: \"99.0\"")
                .replaceFirst("(- code: GZ-F01\\s+names: \\{zh: )", "$1新")
                .replaceFirst("(- code: GZ-F02\\s+names: \\{zh: )", "$1新")
                .replaceFirst("(- code: GZ-F07[^-]*?phase: )GZ-P2", "$1GZ-P3")
                .replaceFirst("\ndeliverables:\n", """

                        deliverables:
                          - {code: NEW-1, names: {zh: 新增文件, en: New document}, nature: EXTERNAL, phase: GZ-P2, authors: [V_PM]}
                        """);
    }

    private static void bring(String text) {
        user("admin").send("POST", REST + "/blueprints", Optional.of(text),
                Map.of("Content-Type", "application/yaml")).expect(201);
    }

    private static JiraClient user(String name) {
        return JiraClient.login(RunningSandbox.base(), name);
    }
}

package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** Story step 2 by the packaged jar: a project from blueprints, by REST and by the pages, also killed in the middle. */
public class ProjectFromBlueprintIT {
    @ClassRule
    public static final PhasegateOnHost HOST = new PhasegateOnHost();
    private static final String REST = "/rest/phasegate/1.0";
    private static final int ISSUES = 27;

    @BeforeClass
    public static void createProject() {
        DemoProject demo = new DemoProject(HOST.baseUrl());
        demo.prepare();
        demo.createProject();
    }

    @Test
    public void shouldShowTheCatalogueWithItsCounts() {
        JsonNode backbone = HOST.user("pm").get(REST + "/blueprints").expect(200).json().path("values").path(0);

        assertThat(backbone.path("id").asText()).isEqualTo("gz-3level");
        assertThat(backbone.path("counts").path("phases").asInt()).isEqualTo(3);
        assertThat(HOST.user("pm").get("/plugins/servlet/phasegate/catalogue?lang=zh").body()).contains("项目准备", "新建实施项目");
    }

    @Test
    public void shouldPreviewBeforeAnythingIsCreated() {
        JsonNode preview = create("pm", Map.of("key", "PRE", "name", "Preview"), true).expect(200).json();

        assertThat(preview.path("counts").path("deliverables").asInt()).isEqualTo(15);
        assertThat(preview.path("items")).hasSize(ISSUES);
        assertThat(HOST.user("pm").get(REST + "/projects/PRE").status()).isEqualTo(404);
    }

    @Test
    public void shouldHaveAnIssueForEveryPlanItem() {
        JsonNode plan = HOST.user("pm").get(REST + "/projects/HDI/plan").expect(200).json();

        assertThat(plan).hasSize(ISSUES);
        assertThat(plan.findValuesAsText("issueKey")).doesNotContain("null").doesNotHaveDuplicates().startsWith("HDI-1");
    }

    @Test
    public void shouldGiveTheDocumentItsCodeLevelAndLink() {
        JsonNode fields = issue("PP-003-01").path("fields");

        assertThat(fields.path("summary").asText()).startsWith("PP-003-01");
        assertThat(fields.path("security").path("name").asText()).isNotBlank();
        assertThat(fields.path("duedate").asText()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(fields.path("issuelinks")).isNotEmpty();
    }

    @Test
    public void shouldListPhasesInOrderWithoutGap() {
        JsonNode phases = HOST.user("pm").get(REST + "/projects/HDI").expect(200).json().path("phases");

        assertThat(phases.findValuesAsText("code")).containsExactly("GZ-P1", "GZ-P2", "GZ-P3");
        assertThat(phases.path(0).path("due").asText()).isLessThan(phases.path(1).path("start").asText());
    }

    @Test
    public void shouldShowTheOverviewInBothLanguages() {
        String page = "/plugins/servlet/phasegate/projects/HDI/overview?lang=";

        assertThat(HOST.user("pm").get(page + "zh").expect(200).body()).contains("流程重组与软件培训", "PP-003-01", "客户项目组成员名单");
        assertThat(HOST.user("pm").get(page + "en").expect(200).body()).contains("Next gate", "Preparation complete");
    }

    @Test
    public void shouldNotExistForAnOutsider() {
        assertThat(HOST.user("outsider").get(REST + "/projects/HDI").status()).isEqualTo(404);
        assertThat(HOST.user("outsider").get(REST + "/projects/HDI/plan").status()).isEqualTo(404);
        assertThat(HOST.user("outsider").get("/plugins/servlet/phasegate/projects/HDI/overview").status()).isEqualTo(404);
        assertThat(HOST.user("outsider").get(REST + "/projects").expect(200).json().path("values")).isEmpty();
    }

    @Test
    public void shouldLetOnlyProjectCreatorsCreate() {
        assertThat(create("keyuser", Map.of("key", "NOT", "name", "Not"), true).status()).isEqualTo(403);
        assertThat(create("keyuser", Map.of("key", "NOT", "name", "Not"), false).status()).isEqualTo(403);
        assertThat(HOST.user("keyuser").get("/plugins/servlet/phasegate/new").status()).isEqualTo(403);
        assertThat(HOST.nobody().post(REST + "/projects", DemoProject.request()).status()).isEqualTo(401);
    }

    @Test
    public void shouldNameEveryWrongField() {
        JsonNode errors = create("pm", Map.of("blueprint", "nonsense", "startDate", "2026-02-30", "totalDays", "many",
                "customer", ""), false).expect(400).json().path("errors");

        assertThat(names(errors)).containsExactlyInAnyOrder("key", "name", "blueprint", "startDate", "totalDays", "customer");
    }

    @Test
    public void shouldRefuseTooFewDaysAndUnknownFields() {
        JiraClient.Answer few = create("pm", Map.of("key", "FEW", "name", "Few", "totalDays", 2), false);
        JiraClient.Answer unknown = create("pm", Map.of("key", "UNK", "name", "Unk", "colour", "red"), false);

        assertThat(names(few.expect(400).json().path("errors"))).containsExactly("totalDays");
        assertThat(names(unknown.expect(400).json().path("errors"))).containsExactly("colour");
    }

    @Test
    public void shouldKeepWhatWasTypedOnThePage() {
        String page = HOST.user("pm").get("/plugins/servlet/phasegate/new?preview=true&key=bad&name=Typed&customer=Acme&lang=en")
                .expect(200).body();

        assertThat(page).contains("value=\"Typed\"", "value=\"Acme\"", "id=\"error-key\"");
    }

    @Test
    public void shouldCreateByThePage() {
        JiraClient pm = HOST.user("pm");
        Map<String, String> form = form("PAG");
        Document preview = Jsoup.parse(pm.get("/plugins/servlet/phasegate/new?preview=true&" + query(form)).expect(200).body());
        form.put("atl_token", preview.select("#phasegate-create-form input[name=atl_token]").val());
        String progress = pm.form("/plugins/servlet/phasegate/new", form).expect(302).header("Location").orElseThrow();

        Tasks.await(pm, progress.substring(progress.indexOf("task=") + 5));
        assertThat(pm.get(progress.substring(progress.indexOf("/plugins"))).body()).contains("id=\"phasegate-open\"");
        assertThat(issuesOf("PAG")).isEqualTo(ISSUES);
    }

    @Test
    public void shouldRefuseAFormWithoutToken() {
        assertThat(HOST.user("pm").form("/plugins/servlet/phasegate/new", form("TOK")).status()).isEqualTo(403);
    }

    private static Map<String, String> form(String key) {
        return new HashMap<>(Map.of("key", key, "name", "By the page " + key, "blueprint", "gz-3level", "overlays", "yy-pp003",
                "startDate", "2026-03-02", "totalDays", "120", "customer", "C", "vendor", "V"));
    }

    private static String query(Map<String, String> form) {
        return form.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    @Test
    public void shouldCreateNothingTwiceWhenAppliedAgain() {
        JiraClient pm = HOST.user("pm");
        Map<String, Object> request = DemoProject.request();
        String task = pm.post(REST + "/projects/HDI/plan", request).expect(202).json().path("taskId").asText();
        Tasks.await(pm, task);

        assertThat(issuesOf("HDI")).isEqualTo(ISSUES);
    }

    @Test
    public void shouldCompleteAProjectWhoseCreationWasKilled() {
        String task = create("pm", Map.of("key", "KIL", "name", "Killed in the middle"), false).expect(202).json()
                .path("taskId").asText();
        awaitSteps(task, 8);
        HOST.killAndRestart();
        Tasks.await(HOST.user("pm"), task);

        assertThat(issuesOf("KIL")).isEqualTo(ISSUES);
        assertThat(HOST.user("pm").get(REST + "/projects/KIL/plan").json().findValuesAsText("issueKey"))
                .doesNotContain("null").doesNotHaveDuplicates();
    }

    private static void awaitSteps(String task, int steps) {
        JiraClient pm = HOST.user("pm");
        while (pm.get(REST + "/tasks/" + task).json().path("done").asInt() < steps) {
            Thread.onSpinWait();
        }
    }

    private static JiraClient.Answer create(String user, Map<String, Object> changes, boolean dryRun) {
        Map<String, Object> request = new HashMap<>(DemoProject.request());
        request.putAll(changes);
        return HOST.user(user).post(REST + "/projects?dryRun=" + dryRun, request);
    }

    private static JsonNode issue(String code) {
        return HOST.user("pm").get("/rest/api/2/issue/" + DemoProject.issueOf(HOST.user("pm"), code)).expect(200).json();
    }

    private static int issuesOf(String key) {
        return HOST.user("pm").get("/rest/api/2/search?jql=project=" + key + "&maxResults=0").expect(200).json().path("total")
                .asInt();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

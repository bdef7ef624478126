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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.BeforeClass;
import org.junit.Test;

/** Story step 2 by the packaged jar: a project from blueprints, by REST and by the pages. */
public class ProjectFromBlueprintIT {
    private static final String REST = "/rest/phasegate/1.0";
    private static final int ISSUES = 36;
    /** New in each run: the sandbox may still hold the projects of the run before. */
    private static final String RUN = Long.toString(System.currentTimeMillis() / 1000, 36).toUpperCase(Locale.ROOT);
    private static final String KEY = "P" + RUN;
    private static final String BY_PAGE = "Q" + RUN;

    @BeforeClass
    public static void createProject() {
        new DemoProject(RunningSandbox.base(), KEY, "Project from blueprints " + RUN).createProject();
    }

    @Test
    public void shouldShowTheCatalogueWithItsCounts() {
        JsonNode all = user("pm").get(REST + "/blueprints").expect(200).json().path("values");
        JsonNode backbone = all.path(all.findValuesAsText("id").indexOf("gz-3level"));

        assertThat(backbone.path("counts").path("phases").asInt()).isEqualTo(3);
        assertThat(user("pm").get("/plugins/servlet/phasegate/catalogue?lang=zh").body()).contains("项目准备", "新建实施项目");
    }

    @Test
    public void shouldPreviewBeforeAnythingIsCreated() {
        JsonNode preview = create("pm", Map.of("key", "PRE", "name", "Preview"), true).expect(200).json();

        assertThat(preview.path("counts").path("deliverables").asInt()).isEqualTo(15);
        assertThat(preview.path("items")).hasSize(ISSUES);
        assertThat(user("pm").get(REST + "/projects/PRE").status()).isEqualTo(404);
    }

    @Test
    public void shouldHaveAnIssueForEveryPlanItem() {
        JsonNode plan = user("pm").get(REST + "/projects/" + KEY + "/plan").expect(200).json();

        assertThat(plan).hasSize(ISSUES);
        assertThat(plan.findValuesAsText("issueKey")).doesNotContain("null").doesNotHaveDuplicates()
                .startsWith(KEY + "-1");
    }

    @Test
    public void r9ShouldBeFoundByTheClassOfTheProject() {
        JsonNode fields = user("pm").get("/rest/api/2/field").expect(200).json();
        JsonNode field = StreamSupport.stream(fields.spliterator(), false)
                .filter(one -> one.path("name").asText().endsWith(" / Project class")).findFirst().orElseThrow();
        String jql = "project = " + KEY + " AND " + field.path("clauseNames").path(0).asText() + " = ";

        assertThat(found(jql + "\"实施类 / IMP\"")).isEqualTo(ISSUES);
        assertThat(found(jql + "\"开发类 / DEV\"")).isZero();
    }

    private static int found(String jql) {
        return user("pm").get("/rest/api/2/search?maxResults=1&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .expect(200).json().path("total").asInt();
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
    public void r49ShouldListPhasesInOrderWithoutGap() {
        JsonNode phases = user("pm").get(REST + "/projects/" + KEY).expect(200).json().path("phases");

        assertThat(phases.findValuesAsText("code")).containsExactly("GZ-P1", "GZ-P2", "GZ-P3");
        assertThat(phases.path(0).path("due").asText()).isLessThan(phases.path(1).path("start").asText());
    }

    @Test
    public void shouldShowTheOverviewInBothLanguages() {
        String page = "/plugins/servlet/phasegate/projects/" + KEY + "/overview?lang=";

        assertThat(user("pm").get(page + "zh").expect(200).body()).contains("流程重组与软件培训", "PP-003-01", "客户项目组成员名单");
        assertThat(user("pm").get(page + "en").expect(200).body()).contains("Next gate", "Preparation complete");
    }

    @Test
    public void shouldNotExistForAnOutsider() {
        assertThat(user("outsider").get(REST + "/projects/" + KEY).status()).isEqualTo(404);
        assertThat(user("outsider").get(REST + "/projects/" + KEY + "/plan").status()).isEqualTo(404);
        assertThat(user("outsider").get("/plugins/servlet/phasegate/projects/" + KEY + "/overview").status())
                .isEqualTo(404);
        assertThat(user("outsider").get(REST + "/projects").expect(200).json().path("values")).isEmpty();
    }

    @Test
    public void shouldLetOnlyProjectCreatorsCreate() {
        assertThat(create("keyuser", Map.of("key", "NOT", "name", "Not"), true).status()).isEqualTo(403);
        assertThat(create("keyuser", Map.of("key", "NOT", "name", "Not"), false).status()).isEqualTo(403);
        assertThat(user("keyuser").get("/plugins/servlet/phasegate/new").status()).isEqualTo(403);
        JiraClient nobody = JiraClient.anonymous(RunningSandbox.base());
        assertThat(nobody.post(REST + "/projects", DemoProject.request(KEY, "华东仪表")).status()).isEqualTo(401);
    }

    @Test
    public void shouldNameEveryWrongField() {
        JsonNode errors = create("pm", Map.of("blueprint", "nonsense", "startDate", "2026-02-30", "totalDays", "many",
                "customer", "", "name", ""), false).expect(400).json().path("errors");

        assertThat(names(errors)).containsExactlyInAnyOrder("key", "name", "blueprint", "startDate", "totalDays",
                "customer");
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
        String typed = "?preview=true&key=bad&name=Typed&customer=Acme&lang=en";
        String page = user("pm").get("/plugins/servlet/phasegate/new" + typed).expect(200).body();

        assertThat(page).contains("value=\"Typed\"", "value=\"Acme\"", "id=\"error-key\"");
    }

    @Test
    public void shouldCreateByThePage() {
        JiraClient pm = user("pm");
        Map<String, String> form = form(BY_PAGE);
        Document preview = Jsoup.parse(pm.get("/plugins/servlet/phasegate/new?preview=true&" + query(form)).expect(200)
                .body());
        form.put("atl_token", preview.select("#phasegate-create-form input[name=atl_token]").val());
        String progress = pm.form("/plugins/servlet/phasegate/new", form).expect(302).header("Location").orElseThrow();

        Tasks.await(pm, progress.substring(progress.indexOf("task=") + 5));
        assertThat(pm.get(progress.substring(progress.indexOf("/plugins"))).body()).contains("id=\"phasegate-open\"");
        assertThat(issuesOf(BY_PAGE)).isEqualTo(ISSUES);
    }

    @Test
    public void shouldRefuseAFormWithoutToken() {
        assertThat(user("pm").form("/plugins/servlet/phasegate/new", form("TOK")).status()).isEqualTo(403);
    }

    private static Map<String, String> form(String key) {
        return new HashMap<>(Map.of("key", key, "name", "By the page " + key, "blueprint", "gz-3level", "overlays",
                "yy-pp003", "startDate", "2026-03-02", "totalDays", "120", "customer", "C", "vendor", "V"));
    }

    private static String query(Map<String, String> form) {
        return form.entrySet().stream().map(field -> field.getKey() + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    @Test
    public void shouldCreateNothingTwiceWhenAppliedAgain() {
        JiraClient pm = user("pm");
        Map<String, Object> request = DemoProject.request(KEY, "华东仪表");
        String task = pm.post(REST + "/projects/" + KEY + "/plan", request).expect(202).json().path("taskId").asText();
        Tasks.await(pm, task);

        assertThat(issuesOf(KEY)).isEqualTo(ISSUES);
    }

    private static JiraClient user(String name) {
        return JiraClient.login(RunningSandbox.base(), name);
    }

    private static JiraClient.Answer create(String user, Map<String, Object> changes, boolean dryRun) {
        Map<String, Object> request = new HashMap<>(DemoProject.request(KEY, "华东仪表"));
        request.putAll(changes);
        return user(user).post(REST + "/projects?dryRun=" + dryRun, request);
    }

    private static JsonNode issue(String code) {
        return user("pm").get("/rest/api/2/issue/" + DemoProject.issueOf(user("pm"), KEY, code)).expect(200).json();
    }

    private static int issuesOf(String key) {
        return user("pm").get("/rest/api/2/search?jql=project=" + key + "&maxResults=0").expect(200).json()
                .path("total")
                .asInt();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}

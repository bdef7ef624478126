package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * A document with a form, a checklist and recipients in the packaged jar over HTTP, from its draft to the copy that
 * was handed out.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class DocumentIT {
    private static final String KEY = "DOC";
    private static final String PATH = Story.REST + "/projects/" + KEY;
    private static final String BLUEPRINT = """
            id: own-document
            version: "1.0"
            kind: FULL
            seed: none
            names: {zh: 文档, en: Document}
            purpose: {zh: 测试, en: Test}
            roles:
              - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
              - {code: V_FIN, names: {zh: 财务部, en: Finance}, side: VENDOR, minimum: 0}
            phases:
              - {key: DO-P1, sequence: 1, names: {zh: 准备, en: Preparing}, canonical: [PREP], leadRole: V_PM, share: {minimum: 100, normal: 100, maximum: 100}, goal: {zh: 准备, en: Prepared}}
            deliverables:
              - code: DO-F01
                names: {zh: 通知, en: Notice}
                nature: EXTERNAL
                phase: DO-P1
                authors: [V_PM]
                archivedBy: [V_PM]
                copies: 4
                recipients: [V_FIN]
                fields: [{key: scope, names: {zh: 范围, en: Scope}, required: true}]
                checklist: [{zh: 内容概要, en: Summary}, {zh: 需求, en: Requirements}]
            """;
    private static JiraClient pm;
    private static String issue;
    private static String document;

    @BeforeClass
    public static void makeProject() {
        pm = JiraClient.login(RunningSandbox.base(), "pm");
        OwnProject project = new OwnProject(KEY, "文档 Document", BLUEPRINT, Map.of());
        project.assign(project.join("pm", "VENDOR"), "V_PM");
        issue = DemoProject.issueOf(pm, KEY, "DO-F01");
        document = Story.REST + "/issues/" + issue + "/document";
    }

    private static Answer send(String what, Map<String, Object> body) {
        String tag = pm.get(document).expect(200).tag();
        return pm.send("POST", document + "/" + what, Optional.of(body), Map.of("If-Match", tag));
    }

    @Test
    public void should1CarryTheNumberOfCopiesOnTheIssueR80() {
        JsonNode fields = pm.get("/rest/api/2/issue/" + issue).expect(200).json().path("fields");
        assertThat(fields.toString()).contains(":4");
        assertThat(pm.get("/browse/" + issue).expect(200).body()).contains("data-dialog=\"form\"", "未分发", "范围", "内容概要");
    }

    @Test
    public void should2StayInDraftingWhileANeededFieldIsEmptyR83() {
        pm.attach(issue, "notice.txt", "notice".getBytes(StandardCharsets.UTF_8)).expect(200);
        assertThat(Transitions.fire(pm, issue, Transitions.DELIVER).expect(400).body()).contains("DO-F01", "范围");
        send("copies", Map.of("recipient", "V_FIN")).expect(409);
        assertThat(send("form", Map.of("fields", List.of(Map.of("key", "nonsense", "value", "x")))).expect(400)
                .json().path("errors")
                .has("fields.nonsense")).isTrue();
    }

    @Test
    public void should3FillInFormAndChecklistR84() {
        String seen = pm.get(document).tag();
        JsonNode filled = send("form",
                Map.of("fields", List.of(Map.of("key", "scope", "value", "全部 <b>all</b>")), "ticked", List.of(2)))
                .expect(200).json();
        assertThat(filled.path("missing")).isEmpty();
        assertThat(filled.path("checklist").findValuesAsText("ticked")).containsExactly("false", "true");
        pm.send("POST", document + "/form", Optional.of(Map.of("ticked", List.of(1))), Map.of("If-Match", seen))
                .expect(412);
        assertThat(pm.get("/browse/" + issue).body()).contains("全部 &lt;b&gt;all&lt;/b&gt;");
        Transitions.fire(pm, issue, Transitions.DELIVER).expect(204);
        send("form", Map.of("ticked", List.of(1))).expect(409);
    }

    @Test
    public void should4RecordTheCopyOnceR80() {
        JsonNode copy = send("copies", Map.of("recipient", "V_FIN", "medium", "ELECTRONIC")).expect(200).json()
                .path("recipients").path(0);
        assertThat(copy.path("handedOutAt").asText()).isNotEmpty();
        assertThat(copy.path("medium").asText()).isEqualTo("ELECTRONIC");
        send("copies", Map.of("recipient", "V_FIN")).expect(409);
        assertThat(pm.get(PATH + "/journal?stream=SHARED").expect(200).body()).contains("COPY_HANDED_OUT");
    }
}

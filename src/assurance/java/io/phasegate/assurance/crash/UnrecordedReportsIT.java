package io.phasegate.assurance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import io.phasegate.demo.Transitions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An error report that the host keeps from being recorded at its creation is recorded later, and holds its gate. */
public class UnrecordedReportsIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final String KEY = "UNR";
    private static final String GATE = "/gates/UR-G1";
    private static final String BLUEPRINT = """
            id: unrecorded
            version: "1.0"
            kind: FULL
            seed: none
            names: {zh: 未记录, en: Unrecorded}
            purpose: {zh: 未记录, en: Unrecorded}
            roles:
              - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
            phases:
              - {key: UR-P1, sequence: 1, names: {zh: 试运行, en: Trial}, canonical: [PREP], leadRole: V_PM,
                 share: {normal: 100}, goal: {zh: 无误, en: No errors},
                 gates: [{key: UR-G1, kind: EXIT, names: {zh: 无误, en: No errors}, deciders: [V_PM],
                   criteria: [{key: errors, kind: ERRORS_CLOSED, text: {zh: 错误已关闭, en: Errors closed}}]}]}
            """;
    private static KilledHost host;
    private static Place place;

    @BeforeClass
    public static void createProject() {
        host = new KilledHost(FOLDER.getRoot().toPath().resolve("home"));
        host.prepare();
        host.as("admin").post(Place.REST + "/blueprints", Map.of("text", BLUEPRINT)).expect(201);
        place = new Place(host, KEY);
        apply();
        member("owner", post("parties", Map.of("side", "CUSTOMER", "name", "华东仪表", "shortName", "HD")));
        long pm = member("pm", post("parties", Map.of("side", "VENDOR", "name", "广智软件", "shortName", "GZ")));
        post("assignments", Map.of("memberId", pm, "role", "V_PM", "start", LocalDate.now().toString(),
                "fullTime", true, "timePercent", 100, "priority", "NORMAL"));
        place.transition("pm", place.phase("UR-P1"), Transitions.START_PHASE, "", Map.of()).expect(204);
        place.transition("pm", place.phase("UR-P1"), Transitions.SUBMIT_GATE, "", Map.of()).expect(204);
    }

    private static void apply() {
        Map<String, Object> request = DemoProject.request(KEY, "Unrecorded");
        request.putAll(Map.of("blueprint", "unrecorded", "overlays", List.of()));
        Tasks.await(host.as("pm"), host.as("pm").post(Place.REST + "/projects?dryRun=false", request).expect(202).json()
                .path("taskId").asText());
    }

    private static long member(String user, long party) {
        return post("members", Map.of("partyId", party, "name", user, "account", user, "post", "", "phone", "", "mail",
                "", "businessAuthority", true, "itStaff", false));
    }

    private static long post(String what, Map<String, Object> body) {
        return host.as("pm").post(place.path("/organisation/" + what), body).expect(201).json().path("id").asLong();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void shouldRecordItOnceWithTheDailyRoundInTheNameOfItsReporter() {
        JsonNode issue = unrecorded("round");
        round();
        round();
        JsonNode undisturbed = ReportStep.REPORT.fire(place, Map.of()).expect(201).json();
        assertThat(recorded(issue)).singleElement().satisfies(entry -> assertThat(entry.path("person").asText())
                .isEqualTo(recorded(undisturbed).get(0).path("person").asText()));
    }

    @Test
    public void shouldNotPassAGateOverIt() {
        JsonNode issue = unrecorded("gate");
        assertThat(gate().toString()).doesNotContain(issue.path("key").asText());
        Answer refused = place.write("pm", "POST", place.path(GATE), place.path(GATE + "/decisions"),
                Map.of("decision", "GO", "remark", ""), Map.of());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains(issue.path("key").asText());
        assertThat(gate().path("standing").asText()).isEqualTo("SUBMITTED");
        assertThat(recorded(issue)).hasSize(1);
    }

    /** Jira has it, the journal has not. */
    private static JsonNode unrecorded(String label) {
        JsonNode issue = ReportStep.REPORT.fire(place, Map.of("X-Sandbox-Fault",
                label + ";call;1;throw;IssueManager.getIssueByCurrentKey")).expect(201).json();
        assertThat(host.fault(label).orElseThrow().path("where").asText()).contains("getIssueByCurrentKey");
        assertThat(recorded(issue)).isEmpty();
        return issue;
    }

    private static void round() {
        host.as("admin").post(Place.REST + "/deadlines/escalation", Map.of()).expect(200);
    }

    private static JsonNode gate() {
        return host.as("pm").get(place.path(GATE)).expect(200).json();
    }

    private static List<JsonNode> recorded(JsonNode issue) {
        String subject = "error:" + issue.path("id").asText();
        List<JsonNode> entries = new ArrayList<>();
        host.as("pm").get(place.path("/journal?maxResults=1000&stream=SHARED")).expect(200).json().path("values")
                .forEach(entries::add);
        return entries.stream().filter(entry -> entry.path("subject").asText().equals(subject)).toList();
    }
}

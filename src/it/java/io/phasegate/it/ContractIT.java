package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * A contract without dates in the packaged jar over HTTP: the gate that waits for one stays shut until somebody
 * enters it.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ContractIT {
    private static final String KEY = "CTR";
    private static final String PATH = Story.REST + "/projects/" + KEY;
    private static final String PAGE = "/plugins/servlet/phasegate/projects/" + KEY + "/contract";
    private static final String BLUEPRINT = """
            id: own-contract
            version: "1.0"
            kind: FULL
            seed: none
            names: {zh: 合同, en: Contract}
            purpose: {zh: 测试, en: Test}
            roles:
              - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
            phases:
              - key: CT-P1
                sequence: 1
                names: {zh: 运行, en: Running}
                canonical: [GOLIVE]
                leadRole: V_PM
                share: {minimum: 100, normal: 100, maximum: 100}
                goal: {zh: 运行。, en: It runs.}
                gates:
                  - key: CT-E1
                    kind: ENTRY
                    names: {zh: 可以运行, en: Ready to run}
                    deciders: []
                    criteria:
                      - key: CT-E1a
                        kind: DATE_PASSED
                        text: {zh: 已过交付日期。, en: The delivery date is over.}
                        parameters: {date: DELIVERY}
                        tickedBy: [V_PM]
            deadlines:
              - key: CT-W1
                text: {zh: 检查交付。, en: The delivery is checked.}
                trigger: {event: DELIVERY_DATE}
                limit: 2
                unit: WD
                direction: AFTER
                responsible: V_PM
                severity: WARN
            """;
    private static JiraClient pm;
    private static JiraClient cpm;

    @BeforeClass
    public static void makeProject() {
        pm = JiraClient.login(RunningSandbox.base(), "pm");
        cpm = JiraClient.login(RunningSandbox.base(), "cpm");
        OwnProject project = new OwnProject(KEY, "合同 Contract", BLUEPRINT, Map.of("contract", Map.of()));
        project.assign(project.join("pm", "VENDOR"), "V_PM");
        project.join("cpm", "CUSTOMER");
    }

    private static Answer start() {
        return Transitions.fire(pm, DemoProject.issueOfPhase(pm, KEY, "CT-P1"), Transitions.START_PHASE);
    }

    private static Answer put(JiraClient who, Map<String, Object> body, String tag) {
        return who.send("PUT", PATH + "/contract", Optional.of(body), Map.of("If-Match", tag));
    }

    private static JsonNode criterion() {
        return pm.get(PATH + "/gates/CT-E1").expect(200).json().path("criteria").path(0);
    }

    @Test
    public void should1SayWhereToEnterTheDateThatTheGateWaitsFor() {
        assertThat(start().expect(400).body()).contains("合同");
        assertThat(criterion().path("reasons").toString()).contains("没有登记合同交付日期", "“合同”页面");
        assertThat(pm.get("/plugins/servlet/phasegate/projects/" + KEY + "/overview").expect(200).body())
                .contains(PAGE);
        assertThat(pm.get(PATH + "/deadlines").expect(200).json().path("values")).isEmpty();
    }

    @Test
    public void should2LetOnlyWhoRunsTheProjectChangeIt() {
        assertThat(cpm.get(PATH + "/contract").expect(200).json().path("mayChange").asBoolean()).isFalse();
        put(cpm, Map.of("number", "X"), "0").expect(403);
        pm.send("PUT", PATH + "/contract", Optional.of(Map.of("number", "X")), Map.of()).expect(428);
        put(pm, Map.of("number", "X"), "7").expect(412);
        assertThat(put(pm, Map.of("deliveryOn", "soon", "signedOn", "2026-02-30"), "0").expect(400).json()
                .path("errors").size())
                .isEqualTo(2);
        assertThat(cpm.get(PAGE + "?lang=en").expect(200).body()).contains("not agreed")
                .doesNotContain("phasegate-contract-save");
    }

    @Test
    public void should3ShowAWrongDateAtItsFieldOfTheForm() {
        Answer page = submit(Map.of("number", "HT-9", "signedOn", "", "deliveryOn", "2026-02-30", "breakInEndOn", "",
                "version", "0"));
        assertThat(page.expect(400).body()).contains("id=\"error-deliveryOn\"", "aria-invalid=\"true\"",
                "value=\"HT-9\"");
        assertThat(pm.get(PATH + "/contract").tag()).contains("0");
    }

    @Test
    public void should4OpenTheGateOnceTheDateIsEnteredAndOver() {
        String ahead = LocalDate.now().plusDays(3).toString();
        assertThat(submit(Map.of("number", "HT-9", "signedOn", "", "deliveryOn", ahead, "breakInEndOn", "", "version",
                "0")).status())
                .isEqualTo(302);
        assertThat(criterion().path("reasons").toString()).contains(ahead);
        start().expect(400);
        put(pm, Map.of("deliveryOn", LocalDate.now().minusDays(30).toString()), "1").expect(200);
        assertThat(criterion().path("result").asText()).isEqualTo("SATISFIED");
        start().expect(204);
    }

    @Test
    public void should5LetDeadlinesFollowAndNameOldAndNewInTheJournal() {
        assertThat(pm.get(PATH + "/deadlines").expect(200).json().path("values").path(0).path("status").asText())
                .isEqualTo("MISSED");
        put(pm, Map.of("deliveryOn", ""), "2").expect(200);
        assertThat(pm.get(PATH + "/deadlines").expect(200).json().path("values")).isEmpty();
        String journal = cpm.get(PATH + "/journal?stream=SHARED").expect(200).body();
        assertThat(journal).contains("CONTRACT_CHANGED", "\"from\"", "\"to\"", "HT-9", LocalDate.now().minusDays(30)
                .toString());
    }

    private static Answer submit(Map<String, String> fields) {
        Matcher token = Pattern.compile("name=\"atl_token\" value=\"(\\w+)\"").matcher(pm.get(PAGE).expect(200).body());
        assertThat(token.find()).isTrue();
        Map<String, String> form = new HashMap<>(fields);
        form.put("atl_token", token.group(1));
        return pm.form(PAGE, form);
    }
}

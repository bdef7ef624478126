package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** Error reports of the customer, by the packaged jar in the sandbox. */
public class ErrorReportIT {
    private static final int SIGN = 11;
    private static final int CAUSE = 21;
    private static final int HANDLE = 31;
    private static final int ESCALATE = 41;
    private static final int SOLVE = 51;
    private static final int FILE = 61;
    private static final String TYPE = "错误报告 / Error Report";
    private static ProcessStory story;

    @BeforeClass
    public static void createProject() {
        story = new ProcessStory("ERRR");
    }

    @Test
    public void shouldBeSharedAndRecordedWhenTheCustomerReportsIt() {
        String error = reported(complete());
        story.as("owner").get("/rest/api/2/issue/" + error).expect(200);
        story.as("pm").get("/rest/api/2/issue/" + error).expect(200);
        assertThat(story.as("keyuser").get("/rest/phasegate/1.0/projects/ERRR/journal?stream=SHARED").expect(200)
                .body())
                .contains("ERROR_REPORTED", "error:" + id(error));
    }

    @Test
    public void shouldStayInternalWhenTheVendorReportsItWithoutALevel() {
        String error = story.report("pm", TYPE, complete()).expect(201).json().path("key").asText();
        assertThat(story.as("owner").get("/rest/api/2/issue/" + error).status()).isEqualTo(403);
        assertThat(story.as("owner").get("/rest/phasegate/1.0/projects/ERRR/journal?stream=SHARED").expect(200).body())
                .doesNotContain("error:" + id(error));
    }

    /** R107. */
    @Test
    public void shouldNotBeSignedWithoutItsSixFields() {
        String error = reported(Map.of("summary", "Nothing works", "Module", "Stock"));
        Answer refused = story.fire("pm", error, SIGN);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("发生时间", "软件版本", "界面", "现象", "程序名").doesNotContain("模块");
        assertThat(story.status(error)).contains("Recorded");
        assertThat(story.fire("owner", error, SIGN).status()).isGreaterThanOrEqualTo(400);
    }

    /** R108, R109. */
    @Test
    public void shouldBeEscalatedOnlyWhenTheProductCausedItAndStayOpenUntilSolved() {
        String error = reported(complete());
        story.fire("pm", error, SIGN).expect(204);
        assertThat(story.fire("pm", error, CAUSE).status()).isEqualTo(400);
        story.fire("pm", error, CAUSE, Map.of("Fault cause", Map.of("value", "产品原因 / Product")), "").expect(204);
        story.fire("pm", error, HANDLE).expect(204);
        story.fire("pm", error, ESCALATE).expect(204);
        assertThat(story.status(error)).contains("Escalated to producer");
        assertThat(story.fire("pm", error, FILE).status()).isGreaterThanOrEqualTo(400);
        story.fire("pm", error, SOLVE).expect(204);
        story.fire("pm", error, FILE).expect(204);
        assertThat(story.status(error)).contains("Filed");
    }

    @Test
    public void shouldNotEscalateAFaultOfTheCustomersOwn() {
        String error = reported(complete());
        story.fire("pm", error, SIGN).expect(204);
        story.fire("pm", error, CAUSE, Map.of("Fault cause", Map.of("value", "客户原因 / Customer")), "").expect(204);
        Answer refused = story.fire("pm", error, ESCALATE);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("产品原因");
    }

    @Test
    public void shouldRefuseTheCustomerEveryOtherType() {
        Answer refused = story.report("owner", "实施任务 / Implementation Task", Map.of("summary", "Mine"));
        assertThat(refused.status()).isEqualTo(400);
        story.report("pm", "实施任务 / Implementation Task", Map.of("summary", "Ours")).expect(201);
    }

    private static String reported(Map<String, Object> fields) {
        return story.report("owner", TYPE, fields).expect(201).json().path("key").asText();
    }

    private static String id(String issue) {
        JsonNode found = story.as("pm").get("/rest/api/2/issue/" + issue).expect(200).json();
        return found.path("id").asText();
    }

    private static Map<String, Object> complete() {
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("summary", "Stock is wrong", "Software version", "8.2",
                "Module", "Stock", "Screen", "Receipt", "Symptom", "Negative numbers", "Program name", "stock.exe"));
        fields.put("Occurred at", "2026-03-02T09:30:00.000+0000");
        return fields;
    }
}

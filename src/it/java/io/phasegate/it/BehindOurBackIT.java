package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * Jira's ways around a plugin's validators: bulk change stays silent and moves nothing, a moved status proves
 * nothing.
 */
public class BehindOurBackIT {
    private static final String BULK = "/secure/views/bulkedit/";
    private static Story story;

    @BeforeClass
    public static void createProject() {
        story = new Story("BHB");
        story.transition("pm", story.phase("GZ-P1"), Transitions.START_PHASE).expect(204);
        story.transition("pm", story.phase("GZ-P1"), Transitions.SUBMIT_GATE).expect(204);
    }

    @Test
    public void shouldMoveNothingInABulkTransitionThatTheGateRefuses() {
        String before = story.statusOf(story.phase("GZ-P1"));
        Answer done = bulk("BulkWorkflowTransition.jspa", story.phase("GZ-P1"), "transition",
                value("name=\"transition\" value=\"([^\"]*31[^\"]*)\"", story.phase("GZ-P1")));
        assertThat(done.status()).isEqualTo(200);
        assertThat(story.statusOf(story.phase("GZ-P1"))).isEqualTo(before);
        assertThat(story.gate("pm", "GZ-G1").path("standing").asText()).isEqualTo("SUBMITTED");
    }

    @Test
    public void shouldCallAStatusThatWasMovedPastUsAStatusWithoutRecord() {
        String issue = story.issue("GZ-F03");
        migrate(issue, "Signed|已签署");
        assertThat(story.statusOf(issue)).containsAnyOf("Signed", "已签署");
        assertThat(story.signoffs("pm", "GZ-F03").json().path("signed").asBoolean()).isFalse();
        assertThat(criterion("GZ-G1c").path("result").asText()).isEqualTo("ERROR");
        dailyRound();
        assertThat(story.statusOf(issue)).containsAnyOf("Signed", "已签署");
        story.as("outsider").post(repair(issue), Map.of()).expect(404);
        story.as("pm").post(repair(issue), Map.of()).expect(200);
        assertThat(story.statusOf(issue)).contains("Drafting");
        assertThat(criterion("GZ-G1c").path("result").asText()).isEqualTo("UNSATISFIED");
    }

    /** As after a crash between the journal and the status. */
    @Test
    public void shouldBringAStatusThatLagsBehindUpToTheJournalOnceADay() {
        String issue = story.phase("GZ-P1");
        String before = story.statusOf(issue);
        migrate(issue, "Not started|未开始");
        assertThat(story.statusOf(issue)).isNotEqualTo(before);
        dailyRound();
        assertThat(story.statusOf(issue)).isEqualTo(before);
    }

    /** As after a crash between the entry that leads back and the status. */
    @Test
    public void shouldBringAStatusBackOnceADayWhenTheJournalWentBack() {
        String issue = story.phase("GZ-P1");
        story.act("sponsor", "GZ-G1", "decisions", Map.of("decision", "RECYCLE", "remark", "again")).expect(200);
        String before = story.statusOf(issue);
        migrate(issue, "Gate review|待评审");
        assertThat(story.statusOf(issue)).isNotEqualTo(before);
        dailyRound();
        assertThat(story.statusOf(issue)).isEqualTo(before);
        story.transition("pm", issue, Transitions.SUBMIT_GATE).expect(204);
    }

    private static void dailyRound() {
        story.as("admin").post(Story.REST + "/deadlines/escalation", Map.of()).expect(200);
    }

    private static void migrate(String issue, String status) {
        bulk("BulkMigrate.jspa", issue, "status", value("<option value=\"(\\d+)\">[^<]*(?:" + status + ")", issue));
    }

    private static String repair(String issue) {
        return Story.REST + "/issues/" + issue + "/status";
    }

    private static JsonNode criterion(String key) {
        for (JsonNode criterion : story.gate("pm", "GZ-G1").path("criteria")) {
            if (criterion.path("key").asText().equals(key)) {
                return criterion;
            }
        }
        throw new IllegalStateException("No criterion " + key);
    }

    private static Answer bulk(String action, String issue, String name, String value) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("issue", issue);
        form.put(name, value);
        form.put("atl_token", value("name=\"atl_token\" value=\"([^\"]+)\"", issue));
        return story.as("pm").form(BULK + action, form);
    }

    /** A value that the page of the bulk change offers. */
    private static String value(String pattern, String issue) {
        String page = story.as("pm").get(BULK + "BulkEdit1!default.jspa?issue=" + issue).expect(200).body();
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}

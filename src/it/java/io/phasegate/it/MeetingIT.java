package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** A meeting from the plan to minutes signed by both sides, by the packaged jar in the sandbox. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class MeetingIT {
    private static final int HOLD = 11;
    private static final int SIGN = 21;
    private static final int SIGN_LAST = 31;
    private static ProcessStory story;
    private static String meeting;

    @BeforeClass
    public static void createProject() {
        story = new ProcessStory("MEET");
        meeting = story.issue("meeting:SC-M3");
    }

    @Test
    public void should1RefuseAttendanceBeforeTheMeetingWasHeld() {
        assertThat(attended("pm", List.of(story.member("owner"))).status()).isEqualTo(409);
        assertThat(story.fire("owner", meeting, HOLD).status()).isGreaterThanOrEqualTo(400);
        story.fire("sponsor", meeting, HOLD).expect(204);
    }

    /** R118. */
    @Test
    public void should2RecordWhoAttendedByChairOrVendorAndNobodyElse() {
        assertThat(attended("owner", List.of(story.member("owner"))).status()).isEqualTo(403);
        assertThat(attended("pm", List.of(999_999L)).status()).isEqualTo(400);
        attended("pm", List.of(story.member("owner"))).expect(200);
        JsonNode now = attended("sponsor", List.of(story.member("owner"), story.member("pm"))).expect(200).json();
        assertThat(now.path("members")).filteredOn(member -> member.path("attended").asBoolean()).hasSize(2);
        assertThat(story.as("outsider").get(path()).status()).isEqualTo(404);
    }

    @Test
    public void should2WarnWhereASurveySessionTookLongerThanItsMethodAllowsR101() {
        String survey = story.issue("meeting:SC-M2B-1");
        String path = "/rest/phasegate/1.0/issues/" + survey + "/attendance";
        story.fire("pm", survey, HOLD).expect(204);
        String tag = story.as("pm").get(path).expect(200).tag();
        assertThat(length(path, tag, 0).status()).isEqualTo(400);
        JsonNode seen = length(path, tag, 570).expect(200).json();
        assertThat(seen.path("durationMinutes").asInt()).isEqualTo(570);
        assertThat(seen.path("tooLong").asBoolean()).isTrue();
        assertThat(story.as("pm").get("/browse/" + survey).expect(200).body()).contains("超过方法原则上允许的 8 小时");
    }

    private static Answer length(String path, String tag, int minutes) {
        return story.as("pm").send("POST", path, Optional.of(Map.of("members", List.of(), "durationMinutes", minutes)),
                Map.of("If-Match", tag));
    }

    /** R117. */
    @Test
    public void should3NeedOneSignatureOfEachSide() {
        assertThat(story.fire("sponsor", meeting, SIGN).status()).isGreaterThanOrEqualTo(400);
        assertThat(story.offered("owner", meeting)).contains(SIGN).doesNotContain(SIGN_LAST);
        story.fire("owner", meeting, SIGN).expect(204);
        assertThat(story.offered("owner", meeting)).doesNotContain(SIGN, SIGN_LAST);
        assertThat(story.status(meeting)).contains("Minutes to sign");
        assertThat(story.offered("pm", meeting)).contains(SIGN_LAST).doesNotContain(SIGN);
        story.fire("pm", meeting, SIGN_LAST).expect(204);
        assertThat(story.status(meeting)).contains("Signed by both");
        assertThat(story.as("owner").get(path()).json().path("minutesSignedBy")).hasSize(2);
    }

    @Test
    public void should4KeepTheListOnceBothHaveSigned() {
        assertThat(attended("pm", List.of()).status()).isEqualTo(409);
        assertThat(story.as("pm").post(path(), Map.of("members", List.of())).status()).isEqualTo(428);
    }

    @Test
    public void should5ShowThePanelToTheCustomer() {
        String page = story.as("owner").get("/browse/" + meeting).expect(200).body();
        assertThat(page).contains("data-phasegate-panel", "已双签", "到会情况");
    }

    @Test
    public void should6HoldAMeetingThatNoPlanForesaw() {
        String further = story.report("pm", "会议 / Meeting", Map.of("summary", "临时协调会 extra meeting", "security",
                Map.of("name", "共享 / Shared"))).expect(201).json().path("key").asText();
        assertThat(story.fire("owner", further, HOLD).status()).isGreaterThanOrEqualTo(400);
        story.fire("pm", further, HOLD).expect(204);
        story.fire("owner", further, SIGN).expect(204);
        story.fire("pm", further, SIGN_LAST).expect(204);
        assertThat(story.status(further)).contains("Signed by both");
        assertThat(story.as("owner").get("/browse/" + further).expect(200).body())
                .contains("data-phasegate-panel", "已双签");
    }

    /** R117: on paper the signer is who signed, and who recorded it is named as such. */
    @Test
    public void should7RecordMinutesSignedOnPaperWithTheirScan() {
        String further = story.report("pm", "会议 / Meeting", Map.of("summary", "纸质纪要 paper minutes", "security",
                Map.of("name", "共享 / Shared"))).expect(201).json().path("key").asText();
        story.fire("pm", further, HOLD).expect(204);
        assertThat(paper("pm", further, Map.of("memberId", story.member("owner"))).status()).isEqualTo(400);
        long scan = story.as("pm").attach(further, "scan.pdf", new byte[] {1, 2, 3}).expect(200).json().path(0)
                .path("id").asLong();
        Map<String, Object> signed = Map.of("memberId", story.member("owner"), "evidenceAttachmentId", scan);
        assertThat(paper("keyuser", further, signed).status()).isEqualTo(403);
        assertThat(paper("pm", further, Map.of("memberId", story.member("pm"), "evidenceAttachmentId", scan))
                .status()).isEqualTo(409);
        JsonNode minutes = paper("pm", further, signed).expect(201).json().path("minutes").path(0);
        assertThat(minutes.path("signer").toString()).contains("owner");
        assertThat(minutes.path("recorder").toString()).contains("pm");
        assertThat(story.status(further)).contains("Minutes to sign");
        assertThat(paper("pm", further, signed).status()).isEqualTo(409);
        story.fire("pm", further, SIGN_LAST).expect(204);
        assertThat(story.as("owner").get("/browse/" + further).expect(200).body()).contains("scan.pdf", "登记人");
    }

    /** What was signed stays signed; that its evidence is missing is said. */
    @Test
    public void should8SayThatTheScanOfMinutesIsGone() {
        String meeting = story.issue("meeting:SC-M2C-1");
        story.fire("pm", meeting, HOLD).expect(204);
        long scan = story.as("pm").attach(meeting, "evidence.pdf", new byte[] {1}).expect(200).json().path(0)
                .path("id").asLong();
        paper("pm", meeting, Map.of("memberId", story.member("owner"), "evidenceAttachmentId", scan)).expect(201);
        assertThat(story.as("owner").get("/browse/" + meeting).body()).contains("evidence.pdf").doesNotContain("已缺失");
        story.as("pm").delete("/rest/api/2/attachment/" + scan).expect(204);
        assertThat(story.as("owner").get("/browse/" + meeting).body()).contains("evidence.pdf", "已缺失");
        assertThat(story.as("pm").get("/rest/phasegate/1.0/projects/MEET/gates/SC-G2").expect(200).body())
                .contains("evidence.pdf");
    }

    private static Answer paper(String user, String issue, Map<String, Object> body) {
        String tag = story.as(user).get("/rest/phasegate/1.0/issues/" + issue + "/attendance").expect(200).tag();
        return story.as(user).send("POST", "/rest/phasegate/1.0/issues/" + issue + "/minutes", Optional.of(body),
                Map.of("If-Match", tag));
    }

    private static Answer attended(String user, List<Long> members) {
        String tag = story.as(user).get(path()).expect(200).tag();
        return story.as(user).send("POST", path(), Optional.of(Map.of("members", members)), Map.of("If-Match", tag));
    }

    private static String path() {
        return "/rest/phasegate/1.0/issues/" + meeting + "/attendance";
    }
}

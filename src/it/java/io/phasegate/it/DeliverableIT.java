package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.Test;

/** A deliverable from drafting to its signature, by the packaged jar in the sandbox. */
public class DeliverableIT {
    private static Story story;

    @BeforeClass
    public static void createProject() {
        story = new Story("DLV");
    }

    @Test
    public void shouldRecordWhoSignedWhatWithNameSizeAndHash() {
        story.deliver("PP-003-01").confirm("PP-003-01");
        Answer signed = story.sign("owner", "PP-003-01").expect(201);
        assertThat(signed.json().path("role").asText()).isEqualTo("C_OWNER");
        assertThat(signed.json().path("side").asText()).isEqualTo("CUSTOMER");
        assertThat(signed.json().path("files")).hasSizeGreaterThanOrEqualTo(2)
                .allMatch(file -> file.path("sha256").asText().matches("[0-9a-f]{64}") && file.path("size")
                .asLong() > 0);
        assertThat(story.signoffs("pm", "PP-003-01").json().path("step").asText()).isEqualTo("SIGNED");
    }

    @Test
    public void shouldReturnToDraftingAsVersionTwoAfterAnObjection() {
        story.deliver("PP-003-02");
        Transitions.fire(story.as("cpm"), story.issue("PP-003-02"), Transitions.OBJECT, "部门名称有误").expect(204);
        JsonNode state = story.signoffs("pm", "PP-003-02").expect(200).json();
        assertThat(state.path("version").asInt()).isEqualTo(2);
        assertThat(state.path("step").asText()).isEqualTo("DRAFTING");
    }

    @Test
    public void shouldRefuseAnObjectionWithoutAReason() {
        story.deliver("PP-003-03");
        Answer refused = story.transition("cpm", story.issue("PP-003-03"), Transitions.OBJECT);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(story.signoffs("pm", "PP-003-03").json().path("version").asInt()).isEqualTo(1);
    }

    @Test
    public void shouldNotOfferAStepToSomebodyWithoutItsRole() {
        String issue = story.issue("YY-F04");
        assertThat(story.transition("keyuser", issue, Transitions.SUBMIT).status()).isIn(400, 403, 404);
        assertThat(story.as("keyuser").get("/rest/api/2/issue/" + issue + "/transitions").json().path("transitions"))
                .noneMatch(transition -> transition.path("id").asText().equals(String.valueOf(Transitions.SUBMIT)));
    }

    @Test
    public void shouldVoidTheSignatureWhenASignedFileIsRemoved() {
        story.deliver("GZ-F03").confirm("GZ-F03");
        JsonNode file = story.sign("sponsor", "GZ-F03").expect(201).json().path("files").get(0);
        story.as("pm").delete("/rest/api/2/attachment/" + file.path("attachmentId").asLong()).expect(204);
        JsonNode state = story.signoffs("pm", "GZ-F03").expect(200).json();
        assertThat(state.path("signoffs").get(0).path("condition").asText()).isEqualTo("VOID");
        assertThat(state.path("signed").asBoolean()).isFalse();
    }

    @Test
    public void shouldRefuseTheWrongSideAndPaperWithoutScan() {
        story.deliver("GZ-F02").confirm("GZ-F02");
        assertThat(story.sign("pm", "GZ-F02").status()).isEqualTo(403);
        Answer paper = story.sign("pm", "GZ-F02", Map.of("medium", "PAPER", "memberId", member("Chen Jianguo"),
                "role", "C_LEADGROUP_HEAD", "signedOn", LocalDate.now().toString()));
        assertThat(paper.status()).isEqualTo(400);
        assertThat(paper.json().path("errors").has("evidenceAttachmentId")).isTrue();
    }

    @Test
    public void shouldRecordAPaperSignatureWithItsScan() {
        story.deliver("GZ-F04").confirm("GZ-F04");
        long scan = story.as("pm").attach(story.issue("GZ-F04"), "scan.txt",
                "scan".getBytes(StandardCharsets.UTF_8)).expect(200)
                .json().get(0).path("id").asLong();
        long sponsor = member("Chen Jianguo");
        Answer signed = story.sign("pm", "GZ-F04", Map.of("medium", "PAPER", "memberId", sponsor, "role", "C_TOP",
                "signedOn", LocalDate.now().toString(), "evidenceAttachmentId", scan)).expect(201);
        assertThat(signed.json().path("recorder").asText()).contains("Li Ming");
        assertThat(signed.json().path("signer").asText()).contains("Chen Jianguo");
    }

    @Test
    public void shouldAskForWhatTheSignerSaw() {
        String path = Story.REST + "/issues/" + story.issue("GZ-F01") + "/signoffs";
        assertThat(story.as("owner").post(path, Map.of()).status()).isEqualTo(428);
        assertThat(story.as("owner").send("POST", path, Optional.of(Map.of()), Map.of("If-Match", "\"old\""))
                .status()).isEqualTo(412);
    }

    @Test
    public void shouldHideEverythingFromTheOutsider() {
        assertThat(story.as("outsider").get(Story.REST + "/issues/" + story.issue("GZ-F01") + "/signoffs").status())
                .isEqualTo(404);
        assertThat(story.as("outsider").get(Story.REST + "/projects/" + story.key).status()).isEqualTo(404);
    }

    private static long member(String name) {
        for (JsonNode member : story.as("pm").get(Story.REST + "/projects/" + story.key + "/organisation").json()
                .path("members")) {
            if (member.path("name").asText().contains(name)) {
                return member.path("id").asLong();
            }
        }
        throw new IllegalStateException("No member " + name);
    }
}

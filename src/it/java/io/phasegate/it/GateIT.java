package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Transitions;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/**
 * The first gate from its first refusal to its passing. The steps build on each other, so they run in the order of
 * their names.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class GateIT {
    private static final List<String> SIGNED_BY_OWNER = List.of("PP-003-01", "PP-003-02", "PP-003-03");
    private static Story story;

    @BeforeClass
    public static void createProject() {
        story = new Story("GAT");
        story.transition("pm", story.phase("GZ-P1"), Transitions.START_PHASE).expect(204);
    }

    @Test
    public void step1ShouldNameEveryOpenCriterionInOneRefusalR51() {
        story.transition("pm", story.phase("GZ-P1"), Transitions.SUBMIT_GATE).expect(204);
        Answer refused = story.transition("sponsor", story.phase("GZ-P1"), Transitions.PASS_GATE);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("GZ-F01").contains("GZ-F03").contains("GZ-F04").contains("PP-003-01")
                .contains("PP-003-02").contains("PP-003-03").contains(story.issue("GZ-F03"))
                .contains(story.item("meeting:GZ-M2")).contains(story.item("meeting:YY-M1"));
        assertThat(story.gate("pm", "GZ-G1").path("verdict").asText()).isEqualTo("NOT_READY");
    }

    @Test
    public void step2ShouldRefuseADecisionOverRestWithTheSameList() {
        Answer refused = story.decide("sponsor", "GZ-G1", "GO");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("errorMessages")).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    public void step3ShouldNotTakeAStatusForASignature() {
        story.as("admin").put("/rest/api/2/issue/" + story.issue("GZ-F03"), "{\"fields\":{}}");
        JsonNode criterion = criterion("GZ-G1c");
        assertThat(criterion.path("result").asText()).isNotEqualTo("SATISFIED");
    }

    @Test
    public void step4ShouldBeReadyWhenEverythingIsSatisfied() {
        for (String code : SIGNED_BY_OWNER) {
            story.deliver(code).confirm(code).sign("owner", code).expect(201);
        }
        story.deliver("GZ-F01").confirm("GZ-F01");
        story.deliver("GZ-F03").confirm("GZ-F03").sign("sponsor", "GZ-F03").expect(201);
        story.deliver("GZ-F04").confirm("GZ-F04").sign("sponsor", "GZ-F04").expect(201);
        story.holdKickOffs();
        assertThat(open()).isEmpty();
    }

    @Test
    public void step5ShouldPassOnlyWhenBothSidesHaveDecided() {
        story.decide("sponsor", "GZ-G1", "GO").expect(200);
        assertThat(story.decide("sponsor", "GZ-G1", "GO").status()).isEqualTo(409);
        assertThat(story.gate("pm", "GZ-G1").path("standing").asText()).isEqualTo("SUBMITTED");
        story.decide("pm", "GZ-G1", "GO").expect(200);
        assertThat(story.gate("pm", "GZ-G1").path("standing").asText()).isEqualTo("PASSED");
        assertThat(story.statusOf(story.phase("GZ-P1"))).containsIgnoringCase("passed");
    }

    @Test
    public void step6ShouldLetTheNextPhaseStart() {
        story.transition("pm", story.phase("GZ-P2"), Transitions.START_PHASE).expect(204);
        assertThat(story.as("pm").get(Story.REST + "/projects/" + story.key + "/journal/verification").json()
                .path("whole").asBoolean())
                .isTrue();
    }

    @Test
    public void step7ShouldRefuseASecondDecisionAndNameTheFirst() {
        Answer again = story.decide("sponsor", "GZ-G1", "GO");
        assertThat(again.status()).isEqualTo(409);
    }

    private static List<String> open() {
        return story.gate("pm", "GZ-G1").path("criteria").findParents("result").stream()
                .filter(criterion -> criterion.path("mandatory").asBoolean())
                .filter(criterion -> List.of("UNSATISFIED", "ERROR").contains(criterion.path("result").asText()))
                .map(JsonNode::toString).toList();
    }

    private static JsonNode criterion(String key) {
        for (JsonNode criterion : story.gate("pm", "GZ-G1").path("criteria")) {
            if (criterion.path("key").asText().equals(key)) {
                return criterion;
            }
        }
        throw new IllegalStateException("No criterion " + key);
    }
}

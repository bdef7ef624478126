package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/**
 * A payment milestone from the plan to its receipt, by the packaged jar in the sandbox; the customer never hears of
 * it.
 */
public class PaymentIT {
    private static final int FALL_DUE = 11;
    private static final int DUN = 31;
    private static final int RECEIVE = 41;
    private static ProcessStory story;
    private static String payment;

    @BeforeClass
    public static void createProject() {
        story = new ProcessStory("PAYT");
        payment = story.issue("payment:SC-PAY1");
    }

    @Test
    public void shouldBeReceivedOnceByWhoRecordsPayments() {
        story.fire("pm", payment, FALL_DUE).expect(204);
        story.fire("pm", payment, DUN).expect(204);
        assertThat(story.fire("pm", payment, RECEIVE).status()).isIn(400, 403, 404);
        story.fire("consultant", payment, RECEIVE, Map.of("Received on", "2026-03-02"), "").expect(204);
        assertThat(story.status(payment)).contains("Received");
        assertThat(story.item("payment:SC-PAY1").path("state").asText()).isEqualTo("RECEIVED");
        JsonNode last = entry("PAYMENT_RECEIVED");
        assertThat(last.path("data").path("receivedOn").asText()).isEqualTo("2026-03-02");
        assertThat(last.path("subject").asText()).isEqualTo("payment:SC-PAY1");
    }

    @Test
    public void shouldNotExistForTheCustomer() {
        assertThat(story.as("owner").get("/rest/api/2/issue/" + payment).status()).isEqualTo(403);
        assertThat(story.as("owner").get("/rest/phasegate/1.0/issues/" + payment + "/signoffs").status())
                .isEqualTo(404);
        Answer plan = story.as("owner").get("/rest/phasegate/1.0/projects/PAYT/plan").expect(200);
        assertThat(plan.body()).contains("meeting:SC-M3").doesNotContain("SC-PAY1").doesNotContain("首付款");
        assertThat(story.as("owner").get("/rest/phasegate/1.0/projects/PAYT/journal?stream=SHARED").expect(200).body())
                .doesNotContain("PAYMENT");
    }

    private static JsonNode entry(String kind) {
        for (JsonNode entry : story.journal("INTERNAL").path("values")) {
            if (entry.path("kind").asText().equals(kind)) {
                return entry;
            }
        }
        throw new AssertionError(kind + " was not recorded");
    }
}

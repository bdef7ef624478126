package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.JiraClient.Answer;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** A training from the customer's confirmation to its end, by the packaged jar in the sandbox. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class TrainingIT {
    private static final int CONFIRM = 11;
    private static final int START = 21;
    private static final int ASSESS = 31;
    private static final int FINISH = 41;
    private static ProcessStory story;
    private static String training;

    @BeforeClass
    public static void createProject() {
        story = new ProcessStory("TRNG");
        training = story.issue("training:SC-TR1");
    }

    /** R130. */
    @Test
    public void should1RefuseToStartBeforeTheCustomerConfirmed() {
        Answer refused = story.fire("consultant", training, START);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).containsAnyOf("客户尚未确认", "has not confirmed");
        assertThat(story.item("training:SC-TR1").path("state").asText()).isEqualTo("PLANNED");
    }

    @Test
    public void should2LetOnlyTheCustomerConfirm() {
        assertThat(story.offered("pm", training)).doesNotContain(CONFIRM);
        assertThat(story.fire("pm", training, CONFIRM).status()).isGreaterThanOrEqualTo(400);
        story.fire("owner", training, CONFIRM).expect(204);
        assertThat(story.status(training)).contains("Confirmed");
    }

    /** R131. */
    @Test
    public void should3RefuseToFinishBeforeTheAssessment() {
        assertThat(story.fire("owner", training, START).status()).isGreaterThanOrEqualTo(400);
        story.fire("consultant", training, START).expect(204);
        assertThat(story.fire("pm", training, FINISH).body()).containsAnyOf("学员尚未考核", "not been assessed");
        story.fire("consultant", training, ASSESS).expect(204);
        story.fire("pm", training, FINISH).expect(204);
        assertThat(story.item("training:SC-TR1").path("state").asText()).isEqualTo("DONE");
    }

    @Test
    public void should4TellTheCustomerWhatWasRecorded() {
        assertThat(story.as("owner").get("/rest/phasegate/1.0/projects/TRNG/journal?stream=SHARED").expect(200).body())
                .contains("TRAINING_CONFIRMED", "TRAINING_STARTED", "TRAINING_ASSESSED", "TRAINING_DONE");
    }
}

package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.JiraClient.Answer;
import java.util.Map;
import org.junit.BeforeClass;
import org.junit.Test;

/** Client requests from raising to closing, by the packaged jar in the sandbox (R110, R111). */
public class ClientRequestIT {
    private static final int TRIAGE = 11;
    private static final int NEGOTIATE = 21;
    private static final int COMMIT = 31;
    private static final int QUOTE = 41;
    private static final int DECLINE = 51;
    private static final int CLOSE = 81;
    private static final String TYPE = "客户需求 / Client Request";
    private static ProcessStory story;

    @BeforeClass
    public static void createProject() {
        story = new ProcessStory("REQT");
    }

    @Test
    public void shouldBeTriagedQuotedAndClosed() {
        String request = raised("One more module");
        assertThat(story.fire("pm", request, TRIAGE).status()).isEqualTo(400);
        assertThat(story.fire("owner", request, TRIAGE).status()).isGreaterThanOrEqualTo(400);
        triage(request, "B：新模块 / B: new module");
        assertThat(story.offered("pm", request)).contains(QUOTE, NEGOTIATE).doesNotContain(COMMIT, DECLINE);
        assertThat(story.fire("pm", request, COMMIT).status()).isGreaterThanOrEqualTo(400);
        story.fire("pm", request, NEGOTIATE).expect(204);
        story.fire("pm", request, QUOTE).expect(204);
        assertThat(story.fire("owner", request, CLOSE).status()).isGreaterThanOrEqualTo(400);
        story.fire("pm", request, CLOSE).expect(204);
        assertThat(story.status(request)).contains("Closed");
    }

    @Test
    public void shouldNotBeDeclinedWithoutAnExplanation() {
        String request = raised("Everything by voice");
        triage(request, "C：无法实现 / C: cannot be done");
        Answer refused = story.fire("pm", request, DECLINE);
        assertThat(refused.status()).isEqualTo(400);
        story.fire("pm", request, DECLINE, Map.of(), "没有语音接口").expect(204);
        assertThat(story.as("owner").get("/rest/phasegate/1.0/projects/REQT/journal?stream=SHARED").expect(200).body())
                .contains("REQUEST_RAISED", "REQUEST_TRIAGED", "DECLINED", "没有语音接口");
    }

    private static String raised(String summary) {
        return story.report("owner", TYPE, Map.of("summary", summary)).expect(201).json().path("key").asText();
    }

    private static void triage(String request, String option) {
        story.fire("pm", request, TRIAGE, Map.of("Request class", Map.of("value", option)), "").expect(204);
    }
}

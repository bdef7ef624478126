package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Transitions;
import java.util.Map;
import java.util.Optional;
import org.junit.BeforeClass;
import org.junit.Test;

/** Sentences of the REST surface come in the language that the request asks for (design section 5). */
public class LanguageIT {
    private static final String HAN = "\\p{IsHan}";
    private static Story story;

    @BeforeClass
    public static void submitFirstGate() {
        story = new Story("LNG");
        story.transition("pm", story.phase("GZ-P1"), Transitions.START_PHASE).expect(204);
        story.transition("pm", story.phase("GZ-P1"), Transitions.SUBMIT_GATE).expect(204);
    }

    @Test
    public void shouldGiveTheReasonsOfAGateInTheLanguageAskedFor() {
        assertInBothLanguages("pm", path("/gates/GZ-G1"), "/criteria/0/reasons/0/text");
    }

    @Test
    public void shouldAnswerATickInTheLanguageAskedFor() {
        assertThat(tick("en").at("/criteria/0/reasons/0/text").asText()).isNotEmpty().doesNotContainPattern(HAN);
        assertThat(tick("zh").at("/criteria/0/reasons/0/text").asText()).containsPattern(HAN);
    }

    @Test
    public void shouldGiveFindingsOfTheJournalInTheLanguageAskedFor() {
        assertInBothLanguages("pm", path("/journal/verification?anchor=" + "0".repeat(64)), "/findings/0");
    }

    @Test
    public void shouldGiveRefusalsInTheLanguageAskedFor() {
        assertThat(unknownStream("en")).isNotEmpty().doesNotContainPattern(HAN);
        assertThat(unknownStream("zh")).containsPattern(HAN);
    }

    private static String unknownStream(String lang) {
        return story.as("pm").get(path("/journal?stream=SECRET&lang=" + lang)).expect(400).json().at("/errors/stream")
                .asText();
    }

    private static JsonNode tick(String lang) {
        JiraClient pm = story.as("pm");
        String tag = pm.get(path("/gates/GZ-G2")).tag();
        return pm.send("POST", path("/gates/GZ-G2/ticks?lang=" + lang), Optional.of(Map.of("criterion", "GZ-G2c",
                "ticked", lang.equals("en"))), Map.of("If-Match", tag)).expect(200).json();
    }

    private static String path(String rest) {
        return Story.REST + "/projects/LNG" + rest;
    }

    private static void assertInBothLanguages(String user, String path, String pointer) {
        String lang = path.contains("?") ? "&lang=" : "?lang=";
        assertThat(story.as(user).get(path + lang + "en").expect(200).json().at(pointer).asText()).isNotEmpty()
                .doesNotContainPattern(HAN);
        assertThat(story.as(user).get(path + lang + "zh").expect(200).json().at(pointer).asText())
                .containsPattern(HAN);
    }
}

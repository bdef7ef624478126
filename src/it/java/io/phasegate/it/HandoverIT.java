package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import org.junit.BeforeClass;
import org.junit.Test;

/** The handover report in its formats, by the packaged jar. */
public class HandoverIT {
    private static Story story;

    @BeforeClass
    public static void createProject() {
        story = new Story("HAN");
        story.deliver("PP-003-01").confirm("PP-003-01").sign("owner", "PP-003-01").expect(201);
    }

    @Test
    public void shouldListSignerDateAndHash() {
        JsonNode report = story.as("pm").get(Story.REST + "/projects/HAN/handover?format=json&lang=zh").expect(200)
                .json();
        JsonNode signed = report.path("deliverables").findParents("signatures").stream()
                .filter(row -> row.path("code").asText().equals("PP-003-01")).findFirst().orElseThrow();
        assertThat(signed.path("signatures").get(0).path("signer").asText()).contains("周海燕");
        assertThat(signed.path("files").get(0).path("sha256").asText()).hasSize(64);
    }

    @Test
    public void shouldBeReadableInBothLanguages() {
        assertThat(story.as("pm").get(Story.REST + "/projects/HAN/handover?format=html&lang=zh").body())
                .contains("交接报告");
        assertThat(story.as("pm").get(Story.REST + "/projects/HAN/handover?format=html&lang=en").body())
                .contains("Handover report");
        assertThat(story.as("pm").get(Story.REST + "/projects/HAN/handover?format=html&lang=both").body())
                .contains("交接报告 / Handover report");
    }

    @Test
    public void shouldCarryAnAnchorThatTheJournalKnows() {
        JsonNode report = story.as("owner").get(Story.REST + "/projects/HAN/handover?format=json").json();
        String anchor = report.path("anchor").path("shared").asText();
        assertThat(story.as("owner").get(Story.REST + "/projects/HAN/journal/verification?anchor=" + anchor).json()
                .path("whole")
                .asBoolean()).isTrue();
    }

    @Test
    public void shouldPrintAsPdf() {
        JiraClient.Answer pdf = story.as("pm").get(Story.REST + "/projects/HAN/handover?format=pdf&lang=both")
                .expect(200);
        assertThat(pdf.header("Content-Type")).hasValue("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF-");
    }

    @Test
    public void shouldRefuseAnUnknownFormat() {
        JiraClient.Answer refused = story.as("pm").get(Story.REST + "/projects/HAN/handover?format=exe");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").has("format")).isTrue();
    }
}

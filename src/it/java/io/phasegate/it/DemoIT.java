package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import org.junit.Test;

/** The demo project as a newcomer meets it. */
public class DemoIT {
    @Test
    public void shouldNotGreetWithAnErrorThatIsNobodys() {
        JsonNode findings = JiraClient.login(RunningSandbox.base(), "pm")
                .get("/rest/phasegate/1.0/projects/" + RunningSandbox.project("DMO") + "/organisation").expect(200)
                .json().path("findings");

        assertThat(findings).extracting(finding -> finding.path("severity").asText() + " " + finding.path("check")
                .asText())
                .noneMatch(finding -> finding.startsWith("ERROR"));
    }
}

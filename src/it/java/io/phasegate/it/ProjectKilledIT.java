package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import org.junit.Rule;
import org.junit.Test;

/** Story step 2, "nor does a kill in the middle": the host dies while a project is created and starts again. */
public class ProjectKilledIT {
    private static final String REST = "/rest/phasegate/1.0";
    private static final int ISSUES = 36;

    @Rule
    public final PhasegateOnHost host = new PhasegateOnHost();

    @Test
    public void shouldCompleteAProjectWhoseCreationWasKilled() throws Exception {
        host.makeProject();
        String task = host.user("pm").post(REST + "/projects", DemoProject.request("KIL", "Killed in the middle"))
                .expect(202)
                .json().path("taskId").asText();
        awaitSteps(task, 8);
        host.killAndRestart();
        Tasks.await(host.user("pm"), task);

        JsonNode plan = host.user("pm").get(REST + "/projects/KIL/plan").expect(200).json();
        assertThat(plan.findValuesAsText("issueKey")).hasSize(ISSUES).doesNotContain("null").doesNotHaveDuplicates();
        JsonNode found = host.user("pm").get("/rest/api/2/search?jql=project=KIL&maxResults=0").expect(200).json();
        assertThat(found.path("total").asInt()).isEqualTo(ISSUES);
    }

    private void awaitSteps(String task, int steps) {
        JiraClient pm = host.user("pm");
        while (pm.get(REST + "/tasks/" + task).json().path("done").asInt() < steps) {
            Thread.onSpinWait();
        }
    }
}

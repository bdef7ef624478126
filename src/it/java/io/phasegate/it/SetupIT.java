package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.JiraClient;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.runners.MethodSorters;

/** Set-up by the packaged plugin over REST and as a page; the tests run in the order of their names. */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class SetupIT {
    @ClassRule
    public static final PhasegateOnHost HOST = new PhasegateOnHost();
    private static final String REST = "/rest/phasegate/1.0/setup";

    @Test
    public void should1ShowWhatItWouldMakeWithoutMakingIt() {
        JsonNode preview = HOST.admin().get(REST).json();
        assertThat(preview.path("nothingToDo").asBoolean()).isFalse();
        assertThat(preview.path("objects").findValuesAsText("decision")).contains("CREATE", "REUSE")
                .doesNotContain("CONFLICT", "KEPT", "UPDATE");
    }

    @Test
    public void should2MakeEverythingAndThenHaveNothingToDo() throws InterruptedException {
        assertThat(finished(HOST.admin().post(REST, Map.of())).path("state").asText()).isEqualTo("DONE");
        JsonNode preview = HOST.admin().get(REST).json();
        assertThat(preview.path("nothingToDo").asBoolean()).isTrue();
        assertThat(preview.path("objects").findValuesAsText("decision")).containsOnly("REUSE");
    }

    @Test
    public void should3DetachAndAttachTheWorkflows() throws InterruptedException {
        assertThat(finished(HOST.admin().post(REST + "/detachment", Map.of())).path("result").path("changed")
                .asInt()).isEqualTo(7);
        assertThat(HOST.admin().get(REST).json().path("detached").asBoolean()).isTrue();
        assertThat(finished(HOST.admin().delete(REST + "/detachment")).path("result").path("changed").asInt())
                .isEqualTo(7);
        assertThat(HOST.admin().get(REST).json().path("detached").asBoolean()).isFalse();
    }

    @Test
    public void should4NotExistForThoseWhoAreNotAdministrators() {
        JiraClient user = HOST.newUser("setup-reader");
        assertThat(user.get(REST).status()).isIn(403, 404);
        assertThat(user.post(REST, Map.of()).status()).isIn(403, 404);
        assertThat(user.get("/rest/phasegate/1.0/tasks/1").status()).isEqualTo(404);
        assertThat(HOST.nobody().get(REST).status()).isEqualTo(401);
    }

    @Test
    public void should5AskForThePasswordAgainBeforeShowingThePage() {
        JiraClient.Answer page = HOST.admin().get("/plugins/servlet/phasegate/setup");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).hasValueSatisfying(target -> assertThat(target).contains("WebSudo"));
    }

    @Test
    public void should6RefuseToReplaceWhatNobodyEdited() {
        JiraClient.Answer answer = HOST.admin().post(REST, Map.of("replace", List.of("workflow:phase")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path("replace").asText()).contains("workflow:phase");
        assertThat(HOST.admin().post(REST, Map.of("nonsense", 1)).status()).isEqualTo(400);
    }

    private static JsonNode finished(JiraClient.Answer started) throws InterruptedException {
        assertThat(started.status()).as(started.body()).isEqualTo(202);
        String path = "/rest/phasegate/1.0/tasks/" + started.json().path("taskId").asText();
        JsonNode task = HOST.admin().get(path).json();
        for (int second = 0; second < 120 && task.path("state").asText().matches("WAITING|RUNNING"); second++) {
            Thread.sleep(500);
            task = HOST.admin().get(path).json();
        }
        return task;
    }
}

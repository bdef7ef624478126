package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.crash.TaskRuns;
import io.phasegate.demo.JiraClient;
import java.nio.file.Path;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** Set-up survives a power failure in its middle: after the next start the same task goes on by itself. */
public class KilledSetupIT {
    private static final String REST = "/rest/phasegate/1.0/setup";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldBeCompletedAfterTheNextStartWithoutAnybodyAsking() throws Exception {
        String task;
        try (SandboxProcess host = start()) {
            task = "/rest/phasegate/1.0/tasks/" + admin(host).post(REST, Map.of()).json().path("taskId").asText();
            await(admin(host), task, "done", 10);
            host.kill();
            TaskRuns.inFile(home()).letTheSilencePass();
        }
        try (SandboxProcess host = start()) {
            assertThat(admin(host).get(REST).json().path("nothingToDo").asBoolean()).isFalse();
            await(admin(host), task, "finished", 1);
            JsonNode preview = admin(host).get(REST).json();
            assertThat(preview.path("nothingToDo").asBoolean()).isTrue();
            assertThat(preview.path("objects").findValuesAsText("hostName"))
                    .noneMatch(name -> name.endsWith("(Phasegate)"));
        }
    }

    /** Waits until at least so many steps are done; "finished" counts as one. */
    private static void await(JiraClient client, String task, String what, int enough) throws InterruptedException {
        for (int attempt = 0; attempt < 1200; attempt++) {
            JsonNode now = client.get(task).json();
            int reached = "done".equals(what) ? now.path("done")
                    .asInt() : "DONE".equals(now.path("state").asText()) ? 1 : 0;
            if (reached >= enough) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The task did not get so far: " + client.get(task));
    }

    private SandboxProcess start() {
        Path jar = Path.of(System.getProperty("phasegate.jar", "target/phasegate-jira-1.0.0-SNAPSHOT.jar"));
        return SandboxProcess.in(home()).plugin(jar.toAbsolutePath()).start();
    }

    private Path home() {
        return folder.getRoot().toPath().resolve("home");
    }

    private static JiraClient admin(SandboxProcess host) {
        return JiraClient.login(host.baseUrl(), "admin");
    }
}

package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** What was promised is still there after the host was restarted, and after it was killed. */
public class RestartIT {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldKeepEverythingAcrossARestartAndAKill() {
        Path home = folder.getRoot().toPath();
        String before = inSandbox(home, base -> {
            new DemoProject(base).fill();
            return state(base);
        });
        assertThat(before).contains("PP-003-01");
        assertThat(inSandbox(home, RestartIT::state)).isEqualTo(before);
    }

    @Test
    public void shouldFindTheDemoFilledAndAddNothingTheSecondTime() {
        Path home = folder.getRoot().toPath();
        inSandbox(home, base -> {
            new DemoProject(base).fill();
            String before = state(base);
            new DemoProject(base).fill();
            assertThat(state(base)).isEqualTo(before);
            return before;
        });
    }

    /** Starts, works, and ends as a power failure would. */
    private static String inSandbox(Path home, Work work) {
        SandboxProcess sandbox = RunningSandbox.start(home);
        try {
            return work.at(sandbox.baseUrl());
        } finally {
            sandbox.kill();
        }
    }

    private static String state(String base) {
        JiraClient pm = JiraClient.login(base, "pm");
        JsonNode journal = pm.get("/rest/phasegate/1.0/projects/HDI/journal/verification").expect(200).json();
        return journal.path("head").asText() + pm.get("/rest/phasegate/1.0/projects/HDI/deliverables").expect(200)
                .body()
                + pm.get("/rest/phasegate/1.0/projects/HDI/organisation").expect(200).body();
    }

    /** What is done at a running sandbox. */
    private interface Work {
        String at(String base);
    }
}

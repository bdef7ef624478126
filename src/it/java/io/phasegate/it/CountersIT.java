package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/**
 * The two counters of design section 7 at 100 and 1 000 deliverables: SQL statements of our stores and host API calls.
 * The jar is the packaged one with two generated overlays added.
 */
public class CountersIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = TemporaryFolder.builder().assureDeletion().build();
    private static SandboxProcess sandbox;
    private static JiraClient pm;

    @BeforeClass
    public static void createProjects() throws IOException {
        Path home = FOLDER.getRoot().toPath();
        sandbox = SandboxProcess.in(home.resolve("home")).plugin(ManyDeliverables.jar(home))
                .property("sandbox.count", "true").start();
        new DemoProject(sandbox.baseUrl()).prepare();
        pm = JiraClient.login(sandbox.baseUrl(), "pm");
        new ManyDeliverables(pm).project("FEW", "few");
        new ManyDeliverables(pm).project("MANY", ManyDeliverables.thousands(1));
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    /** One more where a criterion looks at departments. */
    @Test
    public void shouldCheckAGateWithTheSameCost() {
        compare("gate check", "/rest/phasegate/1.0/projects/%s/gates/GZ-G1", 7, true);
    }

    @Test
    public void shouldShowTheOrganisationWithTheSameCost() {
        compare("organisation panel", "/plugins/servlet/phasegate/projects/%s/organisation", 6, true);
    }

    @Test
    public void shouldShowAnIssueWithTheSameCost() {
        compare("issue panel", "/browse/%s-10", 7, true);
    }

    @Test
    public void shouldShowAPhaseWithTheSameCost() {
        compare("phase", "/browse/%s-1", 8, true);
    }

    /** The second view: the first one parses the blueprints, from one text each. */
    @Test
    public void shouldShowTheOverviewWithTheSameNumberOfStatements() {
        String path = "/plugins/servlet/phasegate/projects/%s";
        List.of("FEW", "MANY").forEach(key -> pm.get(String.format(path, key)).expect(200));
        compare("overview", path, 5, false);
    }

    @Test
    public void shouldMakeTheReportWithTheSameNumberOfStatements() {
        compare("handover report", "/rest/phasegate/1.0/projects/%s/handover?format=html", 8, false);
    }

    @Test
    public void shouldCostAnIssueOfAnotherProjectNothing() {
        JiraClient admin = JiraClient.login(sandbox.baseUrl(), "admin");
        admin.post("/rest/api/2/project",
                Map.of("key", "PLAIN", "name", "Plain", "lead", "admin", "projectTypeKey", "software"))
                .expect(201);
        Map<String,
                Object> fields = Map.of("project", Map.of("key", "PLAIN"), "summary", "Plain", "issuetype",
                Map.of("name", "Task"));
        String issue = admin.post("/rest/api/2/issue", Map.of("fields", fields)).expect(201).json().path("key")
                .asText();
        assertThat(sql(admin.get("/browse/" + issue).expect(200))).isZero();
    }

    private static void compare(String what, String path, int statements, boolean hostCallsToo) {
        Answer few = pm.get(String.format(path, "FEW")).expect(200);
        Answer many = pm.get(String.format(path, "MANY")).expect(200);
        System.out.println("Counters of the " + what + " at 100 / 1000 deliverables: SQL " + sql(few) + " / " + sql(many)
                + ", host calls " + calls(few) + " / " + calls(many));
        assertThat(sql(many)).as("SQL of the " + what).isEqualTo(sql(few)).isEqualTo(statements);
        if (hostCallsToo) {
            assertThat(calls(many)).as("host calls of the " + what).isEqualTo(calls(few));
        }
    }

    private static int sql(Answer answer) {
        return Integer.parseInt(answer.header("X-Sandbox-Ao-Sql").orElseThrow());
    }

    private static int calls(Answer answer) {
        return Integer.parseInt(answer.header("X-Sandbox-Host-Calls").orElseThrow());
    }
}

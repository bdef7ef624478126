package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** What remains of a project while the plugin is disabled, with and without Detach, and that everything comes back. */
public class PluginOffIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static final String KEY = "OFF";
    private static SandboxProcess sandbox;
    private static JiraClient pm;
    private static JiraClient admin;
    private static String document;

    @BeforeClass
    public static void createProject() {
        sandbox = RunningSandbox.start(FOLDER.getRoot().toPath());
        DemoProject project = new DemoProject(sandbox.baseUrl(), KEY, "停用测试 OFF");
        project.prepare();
        project.createProject();
        project.staff();
        pm = JiraClient.login(sandbox.baseUrl(), "pm");
        admin = JiraClient.login(sandbox.baseUrl(), "admin");
        document = DemoProject.issueOf(pm, KEY, "GZ-F05");
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    @Test
    public void shouldKeepIssuesReadableAndEditableWhileDisabledAndBringAllBack() {
        plugin("disable");
        assertThat(pm.get("/rest/phasegate/1.0/projects/" + KEY).status()).isEqualTo(404);
        shouldBeOrdinaryIssue();
        plugin("enable");
        assertThat(pm.get("/rest/phasegate/1.0/projects/" + KEY).status()).isEqualTo(200);
        assertThat(transitions()).isPositive();
    }

    @Test
    public void shouldKeepWorkflowsRunningAfterDetach() {
        await(admin.post("/rest/phasegate/1.0/setup/detachment", Map.of()));
        plugin("disable");
        shouldBeOrdinaryIssue();
        assertThat(transitions()).isPositive();
        plugin("enable");
        await(admin.send("DELETE", "/rest/phasegate/1.0/setup/detachment", Optional.empty(), Map.of()));
        assertThat(transitions()).isPositive();
    }

    private static void shouldBeOrdinaryIssue() {
        String issue = "/rest/api/2/issue/" + document;
        pm.get(issue).expect(200);
        pm.put(issue, Map.of("fields", Map.of("description", "edited while off"))).expect(204);
        pm.post(issue + "/comment", Map.of("body", "still here")).expect(201);
        assertThat(pm.get("/rest/api/2/search?jql=project%3D" + KEY).expect(200).json().path("total").asInt())
                .isPositive();
    }

    private static int transitions() {
        return pm.get("/rest/api/2/issue/" + document + "/transitions").expect(200).json().path("transitions").size();
    }

    private static void await(Answer accepted) {
        Tasks.await(admin, accepted.expect(202).json().path("taskId").asText());
    }

    private static void plugin(String what) {
        String page = admin.get("/secure/Dashboard.jspa").body() + admin.get("/").body();
        Matcher token = Pattern.compile("name=\"(?:atl_token|atlassian-token)\" (?:value|content)=\"([^\"]+)\"")
                .matcher(page);
        assertThat(token.find()).as("token of the host's pages").isTrue();
        admin.form("/secure/admin/WebSudoAuthenticate.jspa",
                Map.of("webSudoPassword", "admin", "atl_token", token.group(1)));
        Answer changed = admin.form("/secure/admin/plugin-" + what,
                Map.of("plugin", "io.phasegate.jira", "atl_token", token.group(1)));
        assertThat(changed.status()).isIn(200, 302, 303);
    }
}

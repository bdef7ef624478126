package io.phasegate.assurance.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.assurance.Figures;
import io.phasegate.assurance.permission.Difference;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.Tasks;
import io.phasegate.it.RunningSandbox;
import io.phasegate.it.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.FixMethodOrder;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runners.MethodSorters;
import sandbox.launch.SandboxProcess;

/**
 * The plugin is taken away and comes back, plainly and after Detach, and in the middle of a long task: everything is
 * there.
 */
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class UninstallIT {
    private static final Path JAR = Path.of(System.getProperty("phasegate.jar", "phasegate.jar"));
    private static final String DOCUMENT = "GZ-F05";
    /** The project itself takes the first steps, then each issue one. */
    private static final int STEPS_BEFORE = 3;
    private static final Set<String> OF_TASKS = Set.of("_LONG_TASK", "_TASK_RUN");
    private static final int FEWEST_TABLES = 15;
    @ClassRule
    public static final TemporaryFolder FOLDER = TemporaryFolder.builder().assureDeletion().build();
    private static SandboxProcess sandbox;
    private static Story story;
    private static int compared;
    private static HostAdmin admin;
    private static String document;

    @BeforeClass
    public static void createProject() throws IOException {
        sandbox = RunningSandbox.start(FOLDER.getRoot().toPath(), "--basic-auth");
        admin = new HostAdmin(sandbox.baseUrl());
        DemoProject project = new DemoProject(sandbox.baseUrl(), "UNI", "卸载 UNI");
        project.prepare();
        project.createProject();
        project.staff();
        story = new Story(sandbox.baseUrl(), "UNI");
        story.deliver("PP-003-01").confirm("PP-003-01").sign("owner", "PP-003-01").expect(201);
        document = story.issue(DOCUMENT);
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    @Test
    public void aShouldBringEverythingBackAfterUninstalling() {
        Map<String, String> before = state();
        admin.uninstall();
        assertThat(story.as("pm").get(Story.REST + "/projects/UNI").status()).isEqualTo(404);
        theIssueIsAnOrdinaryOne();
        admin.install(JAR);
        assertThat(Difference.all(before, state())).isEmpty();
        compared = before.size();
        assertThat(transitions()).isPositive();
    }

    @Test
    public void bShouldKeepWorkflowsRunningWhenDetachedAndUninstalled() {
        Map<String, String> before = state();
        await(admin.client().post(Story.REST + "/setup/detachment", Map.of()));
        admin.uninstall();
        theIssueIsAnOrdinaryOne();
        assertThat(transitions()).isPositive();
        admin.install(OtherVersion.of(JAR, "1.0.1"));
        await(admin.client().send("DELETE", Story.REST + "/setup/detachment", Optional.empty(), Map.of()));
        assertThat(Difference.all(before, state())).isEmpty();
        assertThat(transitions()).isPositive();
    }

    @Test
    public void cShouldFinishALongTaskThatDisablingInterrupted() {
        JsonNode started = story.as("pm").post(Story.REST + "/projects?dryRun=false", DemoProject.request("MID", "MID"))
                .expect(202).json();
        Tasks.awaitSteps(story.as("pm"), started.path("taskId").asText(), STEPS_BEFORE);
        admin.disable();
        int whileOff = story.as("pm").get("/rest/api/2/search?jql=project%3DMID").json().path("total").asInt();
        admin.enable();
        assertThat(whileOff).as("issues at the interruption").isPositive();
        Tasks.await(story.as("pm"), started.path("taskId").asText());
        JsonNode plan = story.as("pm").get(Story.REST + "/projects/MID/plan").expect(200).json();
        List<String> issues = plan.findValuesAsText("issueKey").stream()
                .filter(key -> !key.isEmpty() && !key.equals("null")).toList();
        assertThat(issues).doesNotHaveDuplicates().hasSizeGreaterThan(whileOff);
        assertThat(story.as("pm").get(Story.REST + "/projects/MID/journal/verification").json().path("whole")
                .asBoolean()).isTrue();
        Figures.of(UninstallIT.class,
                "Uninstalled and installed again, everything is back; issues are unharmed meanwhile.")
                .add("pages and answers compared", compared - tables().size())
                .add("tables compared", tables().size()).add("issues when a task was interrupted", whileOff)
                .add("issues when it was finished", issues.size()).keep();
    }

    /** What the plugin says and has stored, without the edit of the issue that the tests make themselves. */
    private static Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>(
                new EverythingShown(sandbox.baseUrl(), story, "PP-003-01").still());
        state.put("set-up", admin.client().get(Story.REST + "/setup").expect(200).json().path("nothingToDo").asText());
        state.putAll(tables());
        return state;
    }

    /** Of every table of the plugin the number of its rows and their checksum; long tasks are made by the tests. */
    private static Map<String, String> tables() {
        Map<String, String> tables = new TreeMap<>();
        admin.client().get("/sandbox/rows").expect(200).json().fields().forEachRemaining(table ->
                tables.put(table.getKey(), table.getValue().asText()));
        tables.keySet().removeIf(name -> !name.startsWith("AO_") || OF_TASKS.stream().anyMatch(name::endsWith));
        assertThat(tables).as("tables of the plugin").hasSizeGreaterThan(FEWEST_TABLES);
        return tables;
    }

    private static void theIssueIsAnOrdinaryOne() {
        String issue = "/rest/api/2/issue/" + document;
        JiraClient pm = story.as("pm");
        pm.get(issue).expect(200);
        pm.get("/browse/" + document).expect(200);
        pm.put(issue, Map.of("fields", Map.of("description", "edited while uninstalled"))).expect(204);
        pm.post(issue + "/comment", Map.of("body", "still here")).expect(201);
        assertThat(pm.get("/rest/api/2/search?jql=project%3DUNI").expect(200).json().path("total").asInt())
                .isPositive();
    }

    private static int transitions() {
        return story.as("pm").get("/rest/api/2/issue/" + document + "/transitions").expect(200).json()
                .path("transitions").size();
    }

    private static void await(JiraClient.Answer accepted) {
        Tasks.await(admin.client(), accepted.expect(202).json().path("taskId").asText());
    }
}

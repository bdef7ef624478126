package io.phasegate.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import io.phasegate.demo.JiraClient.Answer;
import io.phasegate.demo.Tasks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import sandbox.launch.SandboxProcess;

/**
 * The two counters of design section 7 at 100 and 1 000 deliverables: SQL statements of our stores and host API calls. The jar is the
 * packaged one with two generated overlays added.
 */
public class CountersIT {
    private static SandboxProcess sandbox;
    private static JiraClient pm;

    @BeforeClass
    public static void createProjects() throws IOException {
        Path home = Files.createTempDirectory("phasegate-counters");
        sandbox = SandboxProcess.in(home.resolve("home")).plugin(jarWithManyDeliverables(home)).property("sandbox.count", "true").start();
        new DemoProject(sandbox.baseUrl()).prepare();
        pm = JiraClient.login(sandbox.baseUrl(), "pm");
        create("FEW", 100);
        create("MANY", 1000);
    }

    @AfterClass
    public static void stop() {
        if (sandbox != null) {
            sandbox.kill();
        }
    }

    @Test
    public void shouldCheckAGateWithTheSameCost() {
        compare("gate check", "/rest/phasegate/1.0/projects/%s/gates/GZ-G1", true);
    }

    @Test
    public void shouldShowTheOrganisationWithTheSameCost() {
        compare("organisation panel", "/plugins/servlet/phasegate/projects/%s/organisation", true);
    }

    @Test
    public void shouldShowAnIssueWithTheSameCost() {
        compare("issue panel", "/browse/%s-10", true);
    }

    @Test
    public void shouldMakeTheReportWithTheSameNumberOfStatements() {
        compare("handover report", "/rest/phasegate/1.0/projects/%s/handover?format=html", false);
    }

    private static void compare(String what, String path, boolean hostCallsToo) {
        Answer few = pm.get(String.format(path, "FEW")).expect(200);
        Answer many = pm.get(String.format(path, "MANY")).expect(200);
        System.out.println("Counters of the " + what + " at 100 / 1000 deliverables: SQL " + sql(few) + " / " + sql(many)
                + ", host calls " + calls(few) + " / " + calls(many));
        assertThat(sql(many)).as("SQL of the " + what).isEqualTo(sql(few));
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

    private static void create(String key, int deliverables) {
        Map<String, Object> request = new LinkedHashMap<>(DemoProject.request(key, "测试 " + key));
        request.put("overlays", List.of("many-" + deliverables));
        String task = pm.post("/rest/phasegate/1.0/projects?dryRun=false", request).expect(202).json().path("taskId").asText();
        Tasks.await(pm, task);
    }

    private static Path jarWithManyDeliverables(Path folder) throws IOException {
        Path jar = folder.resolve("phasegate.jar");
        Files.copy(Path.of(System.getProperty("phasegate.jar")), jar, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path index = files.getPath("/blueprints/index.txt");
            String names = Files.readString(index) + "\nmany-100.yaml\nmany-1000.yaml\n";
            Files.write(index, names.getBytes(StandardCharsets.UTF_8));
            Files.writeString(files.getPath("/blueprints/many-100.yaml"), overlay(100));
            Files.writeString(files.getPath("/blueprints/many-1000.yaml"), overlay(1000));
        }
        return jar;
    }

    private static String overlay(int deliverables) {
        String head = """
                id: many-%d
                version: "1.0"
                kind: OVERLAY
                seed: "generated"
                names: {zh: 许多, en: Many}
                purpose: {zh: 许多, en: Many}
                roles:
                  - {code: V_PM, names: {zh: 项目经理, en: Project manager}, side: VENDOR, minimum: 1}
                phases:
                  - key: M-P
                    sequence: 1
                    names: {zh: 准备, en: Preparation}
                    canonical: [PREP]
                    leadRole: V_PM
                    share: {minimum: 100, normal: 100, maximum: 100}
                    goal: {zh: 许多, en: Many}
                    gates: []
                deliverables:
                """.formatted(deliverables);
        StringBuilder yaml = new StringBuilder(head);
        for (int i = 1; i <= deliverables; i++) {
            yaml.append(("  - {code: M-%d, names: {zh: 文档%d, en: Document %d}, nature: EXTERNAL, phase: M-P, mandatory: true, "
                    + "authors: [V_PM], archivedBy: [V_PM]}\n").formatted(i, i, i));
        }
        return yaml.toString();
    }
}

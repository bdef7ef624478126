package io.phasegate.it;

import io.phasegate.assurance.crash.TaskRuns;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** A fresh host with the packaged Phasegate, one for a test class. */
final class PhasegateOnHost extends ExternalResource {
    private final TemporaryFolder folder = new TemporaryFolder();
    private SandboxProcess host;

    @Override
    protected void before() throws IOException {
        folder.create();
        folder.newFolder("home");
        start();
    }

    private void start() {
        Path jar = Path.of(System.getProperty("phasegate.jar", "target/phasegate-jira-1.0.0-SNAPSHOT.jar"));
        host = SandboxProcess.in(home()).plugin(jar.toAbsolutePath()).start();
    }

    /**
     * As a power failure would end it; then it starts again on the same data, so late that nobody takes its long tasks
     * for living ones.
     */
    void killAndRestart() throws SQLException {
        host.kill();
        TaskRuns.inFile(home()).letTheSilencePass();
        start();
    }

    private Path home() {
        return folder.getRoot().toPath().resolve("home");
    }

    @Override
    protected void after() {
        if (host != null) {
            host.close();
        }
        folder.delete();
    }

    /** People, set-up and the empty project HDI, made through the product's own commands. */
    void makeProject() {
        DemoProject project = new DemoProject(host.baseUrl());
        project.prepare();
        project.createProject();
    }

    JiraClient user(String name) {
        return JiraClient.login(host.baseUrl(), name);
    }

    JiraClient admin() {
        return JiraClient.login(host.baseUrl(), "admin");
    }

    JiraClient nobody() {
        return JiraClient.anonymous(host.baseUrl());
    }

    /** A new user without any rights beyond logging in. */
    JiraClient newUser(String name) {
        admin().post("/rest/api/2/user", Map.of("name", name, "password", name, "displayName", name,
                "emailAddress", name + "@example.com")).expect(201);
        return JiraClient.login(host.baseUrl(), name);
    }

    String log() {
        return host.logText();
    }
}

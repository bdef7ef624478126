package io.phasegate.assurance.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import sandbox.launch.SandboxProcess;

/** A host with faults on demand that is killed and started again on the same data. Used by all suites of crashes. */
final class KilledHost implements Clients, AutoCloseable {
    private final Path home;
    private final String[] options;
    private final Map<String, JiraClient> clients = new ConcurrentHashMap<>();
    private SandboxProcess process;
    private int starts;

    KilledHost(Path home, String... options) {
        this.home = home;
        this.options = options;
        start();
    }

    void start() {
        process = SandboxProcess.in(home).plugin(Path.of(System.getProperty("phasegate.jar")))
                .property("sandbox.faults", "true")
                .property("java.io.tmpdir", temporary().toString()).option(options).start();
        clients.clear();
        starts++;
    }

    /** Where the process keeps its temporary files. */
    Path temporary() {
        try {
            return Files.createDirectories(home.resolve("tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL. */
    void kill() {
        process.kill();
    }

    /** How often it was started, the first time included. */
    int starts() {
        return starts;
    }

    String base() {
        return process.baseUrl();
    }

    String log() {
        return process.logText();
    }

    @Override
    public JiraClient as(String user) {
        return clients.computeIfAbsent(user, name -> JiraClient.login(base(), name));
    }

    /** People, set-up, and a project of each key with its organisation. */
    void prepare(String... keys) {
        new DemoProject(base()).prepare();
        for (String key : keys) {
            project(key);
        }
    }

    /** A project with its organisation. */
    void project(String key, String... moreOverlays) {
        DemoProject project = new DemoProject(base(), key, "Crash " + key);
        project.createProject(Stream.concat(Stream.of("yy-pp003"), Stream.of(moreOverlays)).toList());
        project.staff();
    }

    /** What became of a fault, empty when it was never armed. */
    Optional<JsonNode> fault(String label) {
        String query = "?label=" + URLEncoder.encode(label, StandardCharsets.UTF_8);
        for (JsonNode fault : as("admin").get("/sandbox/faults" + query).expect(200).json()) {
            if (fault.path("label").asText().equals(label)) {
                return Optional.of(fault);
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        process.close();
    }
}

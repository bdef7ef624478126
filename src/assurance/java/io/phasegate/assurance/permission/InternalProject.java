package io.phasegate.assurance.permission;

import com.fasterxml.jackson.databind.JsonNode;
import io.phasegate.demo.DemoProject;
import io.phasegate.demo.JiraClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import sandbox.launch.SandboxProcess;

/**
 * A sandbox of its own, with the packaged jar to which one overlay was added that has internal tasks, documents and
 * criteria, which the shipped ones hardly have; and in it the project LEK, in which the vendor has done everything that
 * is internal.
 */
final class InternalProject implements AutoCloseable {
    final FilledProject project;
    final InternalWork work;
    final Markers markers;
    final int issues;
    private final SandboxProcess sandbox;

    /** @param folder for the jar with one more overlay and the home of the sandbox */
    InternalProject(Path folder) throws IOException {
        sandbox = SandboxProcess.in(folder.resolve("home")).plugin(jar(folder)).option("--basic-auth").start();
        new DemoProject(sandbox.baseUrl()).prepare();
        project = new FilledProject(sandbox.baseUrl(), "LEK", 1, List.of("yy-pp003", "zq-internal")).staffed();
        work = new InternalWork(project);
        work.doEverything();
        project.works.submit("GZ-P1");
        JiraClient lead = project.people.as("lead");
        JsonNode all = lead.get("/rest/api/2/search?jql=project=LEK&maxResults=500&fields=security").expect(200).json();
        issues = all.path("total").asInt();
        markers = new Markers(internalKeys(all),
                lead.get("/rest/phasegate/1.0/projects/LEK/journal/verification?stream=INTERNAL")
                .expect(200).json().path("head").asText());
    }

    private static Path jar(Path folder) throws IOException {
        Path jar = folder.resolve("phasegate.jar");
        Files.copy(Path.of(System.getProperty("phasegate.jar")), jar);
        try (FileSystem files = FileSystems.newFileSystem(jar);
                InputStream overlay = InternalProject.class.getResourceAsStream("/leak/zq-internal.yaml")) {
            Path index = files.getPath("/blueprints/index.txt");
            Files.writeString(index, Files.readString(index) + "\nzq-internal.yaml\n");
            Files.copy(overlay, files.getPath("/blueprints/zq-internal.yaml"));
        }
        return jar;
    }

    private static Set<String> internalKeys(JsonNode all) {
        Set<String> keys = new TreeSet<>();
        all.path("issues").forEach(issue -> {
            if (issue.findPath("security").path("name").asText().contains("Internal")) {
                keys.add(issue.path("key").asText());
            }
        });
        return keys;
    }

    String base() {
        return sandbox.baseUrl();
    }

    @Override
    public void close() {
        sandbox.kill();
    }
}

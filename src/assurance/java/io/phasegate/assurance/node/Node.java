package io.phasegate.assurance.node;

import io.phasegate.assurance.crash.Clients;
import io.phasegate.demo.JiraClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.launch.SandboxProcess;

/** One node of a {@link Cluster}. */
final class Node implements Clients, AutoCloseable {
    private final String name;
    private final SandboxProcess process;
    private final Map<String, JiraClient> clients = new ConcurrentHashMap<>();

    /** @param offset by how much its clock is ahead */
    Node(String name, Path home, Duration offset, String... options) {
        this.name = name;
        this.process = SandboxProcess.in(home).plugin(Path.of(System.getProperty("phasegate.jar")))
                .property("io.phasegate.clock.offset", offset.toString()).option(options).start();
    }

    String name() {
        return name;
    }

    String base() {
        return process.baseUrl();
    }

    @Override
    public JiraClient as(String user) {
        return clients.computeIfAbsent(user, any -> JiraClient.login(base(), user));
    }

    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}

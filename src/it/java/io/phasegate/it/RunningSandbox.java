package io.phasegate.it;

import io.phasegate.demo.DemoProject;
import java.nio.file.Path;
import sandbox.launch.SandboxProcess;

/**
 * The packaged jar in one running sandbox, shared by all test classes of the JVM because its start is what costs. Each
 * class works in projects of its own.
 */
public final class RunningSandbox {
    private static SandboxProcess process;

    /** Base address of the running sandbox, with people and set-up done. */
    public static synchronized String base() {
        if (process == null || !process.alive()) {
            process = start(Path.of("target", "it-sandbox-" + ProcessHandle.current().pid()), "--basic-auth");
            new DemoProject(process.baseUrl()).prepare();
        }
        return process.baseUrl();
    }

    /** A sandbox with the packaged jar and its data in this folder, on a free port. */
    public static SandboxProcess start(Path home, String... options) {
        return SandboxProcess.in(home).plugin(Path.of(System.getProperty("phasegate.jar")))
                .property("sandbox.count", "true")
                .option(options).start();
    }

    /** A project of this key with its organisation recorded, approved and published. */
    public static String project(String key) {
        DemoProject project = new DemoProject(base(), key, "测试 " + key);
        project.createProject();
        project.staff();
        return key;
    }
}

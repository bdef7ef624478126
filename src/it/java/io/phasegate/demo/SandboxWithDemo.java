package io.phasegate.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sandbox.launch.SandboxProcess;

/**
 * What `mvn -Psandbox` runs: starts the sandbox with the packaged jar, fills it with the demo project at the first
 * start, says where to go, and stays until it is interrupted.
 */
public final class SandboxWithDemo {
    private static final int PORT = 2990;

    private SandboxWithDemo() {
    }

    public static void main(String... arguments) throws InterruptedException {
        List<String> options = new ArrayList<>(Arrays.stream(arguments).flatMap(word -> Arrays.stream(word.split(" ")))
                .filter(word -> !word.isBlank()).toList());
        Path home = Path.of(taken(options, "--home", "target/sandbox-home"));
        int port = Integer.parseInt(taken(options, "--port", String.valueOf(PORT)));
        try (SandboxProcess sandbox = SandboxProcess.in(home).port(port)
                .plugin(Path.of(System.getProperty("phasegate.jar")))
                .option(options.toArray(String[]::new)).start()) {
            say("", "The sandbox (a Jira-compatible host, not Jira) is up at " + sandbox.baseUrl() + " after "
                    + sandbox.startMillis() + " ms. Filling it with the demo project ...");
            new DemoProject(sandbox.baseUrl()).fill();
            explain(sandbox);
            while (sandbox.alive()) {
                Thread.sleep(500);
            }
        }
    }

    private static String taken(List<String> options, String name, String normal) {
        int at = options.indexOf(name);
        if (at < 0 || at + 1 >= options.size()) {
            return normal;
        }
        options.remove(at);
        return options.remove(at);
    }

    private static void explain(SandboxProcess sandbox) {
        say("", "Ready: " + sandbox.baseUrl() + "   (log: " + sandbox.log() + ", stop with Ctrl-C)", "",
                "Logins (password = name):",
                "  admin       Jira administrator",
                "  pm          vendor's project manager      consultant  vendor's consultant",
                "  sponsor     customer's sponsor            owner       customer's project owner",
                "  cpm         customer's project manager    keyuser     customer's key user",
                "  outsider    has a licence, but is in no project", "",
                "Try first:",
                "  1. owner: open project HDI, Customer view, and sign PP-003-01.",
                "  2. cpm: confirm PP-003-02, or object with a reason.",
                "  3. pm: open the issue of the preparation phase and try to pass the gate: everything missing is named.",
                "  4. pm: open Project organisation and the Handover report in the sidebar of HDI.",
                "  5. admin: Administration, Phasegate: Set-up and Compatibility.", "");
    }

    private static void say(String... lines) {
        Arrays.stream(lines).forEach(System.out::println);
    }
}

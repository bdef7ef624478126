package sandbox;

import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Starts the sandbox from the command line. */
public final class Sandbox {
    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private Sandbox() {
    }

    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        try {
            run(Options.parse(arguments));
        } catch (Exception | LinkageError e) {
            LOG.error("The sandbox does not start: {}", e.getMessage(), e);
            System.exit(1);
        }
    }

    private static void run(Options options) throws Exception {
        endWithParent();
        Host host = new Host(options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(host), "sandbox-shutdown"));
        host.startPlugins();
        if (options.basicAuth()) {
            LOG.warn("Basic authentication is on (--basic-auth): Jira 11 blocks it unless"
                    + " com.atlassian.plugins.authentication.basicauth.block.requests is false");
        }
        LOG.info("Sandbox (a Jira-compatible host, not Jira) is up at {} after {} ms", host.baseUrl(),
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** A sandbox that a test started must not outlive the test's JVM. */
    private static void endWithParent() {
        Long parent = Long.getLong("sandbox.parent");
        if (parent != null) {
            ProcessHandle.of(parent).ifPresent(process -> process.onExit().thenRun(() -> System.exit(2)));
        }
    }

    private static void close(Host host) {
        try {
            host.close();
        } catch (Exception e) {
            LOG.warn("The sandbox did not stop cleanly", e);
        }
    }
}

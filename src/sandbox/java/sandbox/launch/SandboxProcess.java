package sandbox.launch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A running sandbox in a JVM of its own: test classes and libraries on its class path, neither the plugin's classes nor
 * its jar. It ends together with the JVM that started it.
 */
public final class SandboxProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("is up at (\\S+) after (\\d+) ms");
    private static final long PATIENCE_MILLIS = 120_000;
    private final Process process;
    private final Path log;
    private String baseUrl = "";
    private long startMillis;

    private SandboxProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Describes a sandbox with its data in this folder. */
    public static Builder in(Path home) {
        return new Builder(home);
    }

    public String baseUrl() {
        return baseUrl;
    }

    /** From the start of its main to the ready line, as the sandbox measured it. */
    public long startMillis() {
        return startMillis;
    }

    public Path log() {
        return log;
    }

    public String logText() {
        try {
            return Files.exists(log) ? Files.readString(log, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    /** Ends it at once, as a power failure would. */
    public void kill() {
        process.destroyForcibly();
        await();
    }

    /** Ends it in order. */
    @Override
    public void close() {
        process.destroy();
        if (!await()) {
            kill();
        }
    }

    private boolean await() {
        try {
            return process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private SandboxProcess untilReady() {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < deadline && process.isAlive()) {
            Matcher matcher = READY.matcher(logText());
            if (matcher.find()) {
                baseUrl = matcher.group(1);
                startMillis = Long.parseLong(matcher.group(2));
                return this;
            }
            sleep();
        }
        kill();
        throw new IllegalStateException("The sandbox did not start. Its log:\n" + logText());
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What to start. */
    public static final class Builder {
        private final Path home;
        private final List<String> jvm = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private int port;

        private Builder(Path home) {
            this.home = home;
        }

        /** Without this a free port is taken. */
        public Builder port(int wanted) {
            this.port = wanted;
            return this;
        }

        public Builder plugin(Path jar) {
            return option("--plugin", jar.toString());
        }

        public Builder option(String... words) {
            options.addAll(List.of(words));
            return this;
        }

        public Builder property(String name, String value) {
            jvm.add("-D" + name + "=" + value);
            return this;
        }

        public Builder jvmOption(String option) {
            jvm.add(option);
            return this;
        }

        /** Starts it and waits until it is ready. */
        public SandboxProcess start() {
            try {
                Files.createDirectories(home);
                Path log = home.resolve("sandbox.log");
                Files.deleteIfExists(log);
                Process process = new ProcessBuilder(command()).redirectErrorStream(true)
                        .redirectOutput(log.toFile()).start();
                Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
                return new SandboxProcess(process, log).untilReady();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private List<String> command() throws IOException {
            String classPath = System.getProperty("sandbox.classes", "target/test-classes") + File.pathSeparator
                    + Files.readString(Path.of(System.getProperty("sandbox.classpath.file",
                    "target/sandbox.classpath")));
            List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                    .toString(), "-XX:TieredStopAtLevel=1", "-Xmx768m", "-Dfile.encoding=UTF-8",
                    "-Djava.awt.headless=true",
                    "-Dsandbox.parent=" + ProcessHandle.current().pid(),
                    "-Dsandbox.aui=" + System.getProperty("sandbox.aui", "target/aui")));
            command.addAll(jvm);
            command.addAll(List.of("-cp", classPath.strip(), "sandbox.Sandbox", "--home", home.toString(),
                    "--port", Integer.toString(port)));
            command.addAll(options);
            return command;
        }
    }
}

package io.phasegate.assurance.hostile;

import io.phasegate.demo.DemoProject;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sandbox.launch.SandboxProcess;

/**
 * The packaged jar in one sandbox with little memory, on a PostgreSQL of this JVM so that suites can count rows behind
 * its back. Shared by all suites of this package because its start is what costs; each works in projects of its own.
 */
final class HostileHost {
    static final String REST = "/rest/phasegate/1.0";
    private static HostileHost running;

    private final EmbeddedPostgres postgres;
    private final SandboxProcess process;
    private final Map<String, Caller> callers = new ConcurrentHashMap<>();

    private HostileHost(EmbeddedPostgres postgres, SandboxProcess process) {
        this.postgres = postgres;
        this.process = process;
    }

    static synchronized HostileHost running() {
        if (running == null || !running.process.alive()) {
            running = prepared(Path.of(System.getProperty("phasegate.jar")));
        }
        return running;
    }

    /** A host of its own with this jar, with people and set-up. */
    static HostileHost prepared(Path jar) {
        HostileHost host = start(jar);
        new DemoProject(host.base()).prepare();
        return host;
    }

    private static HostileHost start(Path jar) {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            Path home = Path.of("target", "hostile-" + ProcessHandle.current().pid() + "-" + postgres.getPort());
            SandboxProcess process = SandboxProcess.in(home).plugin(jar.toAbsolutePath()).jvmOption("-Xmx512m")
                    .option("--basic-auth", "--database", postgres.getJdbcUrl("postgres", "postgres"), "--db-user",
                    "postgres",
                            "--db-password", "postgres").start();
            return new HostileHost(postgres, process);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    String base() {
        return process.baseUrl();
    }

    String log() {
        return process.logText();
    }

    boolean alive() {
        return process.alive();
    }

    /** A session of this user; logged in once. */
    Caller as(String user) {
        return callers.computeIfAbsent(user, name -> Caller.login(base(), name));
    }

    /** Administration pages ask for the password again. */
    void confirmIfAdministrator(String user) {
        if (user.equals("admin")) {
            String token = as(user).get("/secure/Dashboard.jspa").text()
                    .replaceAll("(?s).*name=\"atlassian-token\" content=\"([^\"]*).*", "$1");
            as(user).send("POST", "/secure/admin/WebSudoAuthenticate.jspa", Map.of("Content-Type",
                    "application/x-www-form-urlencoded"), ("webSudoPassword=admin&atl_token=" + token).getBytes())
                    .expect(302);
        }
    }

    Caller nobody() {
        return new Caller(base());
    }

    TableCounts tables() {
        return new TableCounts(postgres.getPostgresDatabase());
    }

    void stop() {
        process.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

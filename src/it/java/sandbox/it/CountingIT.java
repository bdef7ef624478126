package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** The counters that performance tests read, and Jira's rule about Basic authentication. */
public class CountingIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static SandboxProcess host;
    private static Http http;

    @BeforeClass
    public static void start() throws IOException {
        host = SandboxProcess.in(FOLDER.newFolder("home").toPath()).property("sandbox.count", "true")
                .option("--basic-auth").plugin(TinyPlugin.write(FOLDER.getRoot().toPath())).start();
        http = new Http(host.baseUrl());
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void shouldCountStatementsOfTheRequest() {
        http.get("/rest/tiny/1.0/guests");
        HttpResponse<String> answer = http.get("/rest/tiny/1.0/guests");
        assertThat(answer.headers().firstValue("X-Sandbox-Ao-Sql")).hasValue("1");
        assertThat(answer.headers().firstValue("X-Sandbox-Host-Calls")).hasValue("0");
        assertThat(http.get("/sandbox/counters").body()).contains("\"sql\":");
        assertThat(http.get("/sandbox/counters").body()).isEqualTo("{}");
    }

    @Test
    public void shouldKnowUsersByPasswordOnlyWithBasicAuth() {
        String path = "/rest/tiny/1.0/guests/private";
        assertThat(http.get(path, "Authorization", basic("admin:admin")).body()).isEqualTo("{\"user\":\"admin\"}");
        assertThat(http.get(path, "Authorization", basic("admin:wrong")).statusCode()).isEqualTo(401);
        assertThat(http.get(path, "Authorization", "Bearer nonsense").statusCode()).isEqualTo(401);
        assertThat(host.logText()).contains("Basic authentication is on");
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}

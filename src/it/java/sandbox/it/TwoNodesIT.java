package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** Two nodes on one database, one of which is killed and comes back. */
public class TwoNodesIT {
    private static final String GUESTS = "/rest/tiny/1.0/guests";
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void shouldShareWhatIsStoredAndSurviveTheOther() throws IOException {
        Path jar = TinyPlugin.write(folder.getRoot().toPath());
        try (EmbeddedPostgres server = EmbeddedPostgres.start();
                SandboxProcess first = node("first", server, jar);
                SandboxProcess second = node("second", server, jar)) {
            new Http(first.baseUrl()).post(GUESTS, "application/json", "{\"name\":\"a\"}");
            assertThat(new Http(second.baseUrl()).get(GUESTS).body()).isEqualTo("[\"a\"]");
            first.kill();
            new Http(second.baseUrl()).post(GUESTS, "application/json", "{\"name\":\"b\"}");
            try (SandboxProcess again = node("first", server, jar)) {
                assertThat(new Http(again.baseUrl()).get(GUESTS).body()).isEqualTo("[\"a\",\"b\"]");
            }
        }
    }

    private SandboxProcess node(String name, EmbeddedPostgres server, Path jar) {
        return SandboxProcess.in(folder.getRoot().toPath().resolve(name)).plugin(jar)
                .option("--database", server.getJdbcUrl("postgres", "postgres"), "--db-user", "postgres").start();
    }
}

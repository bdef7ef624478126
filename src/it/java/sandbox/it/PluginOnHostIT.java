package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** Servlet, REST, Active Objects and Velocity of a transformerless plugin on the host. */
public class PluginOnHostIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static SandboxProcess host;
    private static Http http;

    @BeforeClass
    public static void start() throws IOException {
        Path home = FOLDER.newFolder("home").toPath();
        host = SandboxProcess.in(home).plugin(TinyPlugin.write(FOLDER.getRoot().toPath())).start();
        http = new Http(host.baseUrl());
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    public void shouldEscapeAndAllowlistTemplates() {
        HttpResponse<String> page = http.get("/plugins/servlet/hello/there");
        assertThat(page.body()).as(host.logText()).isEqualTo("&lt;b&gt;\u4f60\u597d&lt;/b&gt;|<i>safe</i>|one two |2||"
                + "allowed|<u>marked</u>||/plugins/servlet/hello|/there");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(host.logText()).contains("Method needs allowlisting: sandbox.it.tiny.Badge#getSecret()");
    }

    @Test
    public void shouldKeepRowsAndRollBackJoinedTransactions() {
        http.post("/rest/tiny/1.0/guests", "application/json", "{\"name\":\"\u738b\u82b3\"}");
        HttpResponse<String> failure = http.post("/rest/tiny/1.0/guests/failing", "application/json", "{\"name\":\"x\"}");
        assertThat(failure.statusCode()).isEqualTo(500);
        assertThat(http.get("/rest/tiny/latest/guests").body()).as(host.logText()).isEqualTo("[\"\u738b\u82b3\"]");
    }

    @Test
    public void shouldRefuseUnknownPropertyInJirasForm() {
        HttpResponse<String> answer = http.post("/rest/tiny/1.0/guests", "application/json", "{\"nom\":\"x\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"errorMessages\":[").contains("\"errors\":{}").contains("nom");
    }

    @Test
    public void shouldAskForLoginWhereNothingIsAnnotated() {
        HttpResponse<String> answer = http.get("/rest/tiny/1.0/guests/private");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("errorMessages");
    }

    @Test
    public void shouldRefuseFormsWithoutToken() {
        String form = "application/x-www-form-urlencoded";
        assertThat(http.post("/rest/tiny/1.0/guests/form", form, "a=b").statusCode()).isEqualTo(403);
        assertThat(http.post("/rest/tiny/1.0/guests/form", form, "a=b", "X-Atlassian-Token", "no-check").statusCode())
                .isEqualTo(200);
    }

    @Test
    public void shouldBlockBasicAuthenticationAsJiraElevenDoes() {
        HttpResponse<String> answer = http.get("/rest/tiny/1.0/guests", "Authorization", "Basic YWRtaW46YWRtaW4=");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Basic Authentication has been disabled");
    }

    @Test
    public void shouldRefuseForeignOrigin() {
        HttpResponse<String> answer = http.post("/rest/tiny/1.0/guests", "application/json", "{\"name\":\"x\"}",
                "Origin", "http://evil.example");
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}

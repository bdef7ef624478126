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
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;
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
    @Contract(of = {"com.atlassian.templaterenderer.TemplateRenderer", "resource"},
            rule = "References in templates are escaped unless marked as safe, and a method that no allow-list "
                    + "names gives nothing and a line in the log.",
            evidence = {"facts 5.3 [S11 E1 E2]", "facts 3.15 [DOC S11 E1]",
            "https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/"},
            named = {NamedRule.ESCAPING_IS_AUTOMATIC, NamedRule.VELOCITY_REFUSES_UNLISTED_METHODS})
    public void shouldEscapeAndAllowlistTemplates() {
        HttpResponse<String> page = http.get("/plugins/servlet/hello/there");
        assertThat(page.body()).as(host.logText()).isEqualTo("&lt;b&gt;\u4f60\u597d&lt;/b&gt;|<i>safe</i>|one two |2||"
                + "allowed|<u>marked</u>||/plugins/servlet/hello|/there");
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(host.logText()).contains("Method needs allowlisting: sandbox.it.tiny.Badge#getSecret()");
    }

    @Test
    @Contract(of = {"com.atlassian.activeobjects.external.ActiveObjects", "ao"},
            rule = "A transaction inside another joins it: what the inner one wrote is lost when the outer one "
                    + "fails.",
            evidence = "facts 5.5 [S11 E2]",
            named = NamedRule.NESTED_TRANSACTIONS_JOIN)
    public void shouldKeepRowsAndRollBackJoinedTransactions() {
        http.post("/rest/tiny/1.0/guests", "application/json", "{\"name\":\"\u738b\u82b3\"}");
        HttpResponse<String> failure = http.post("/rest/tiny/1.0/guests/failing", "application/json",
                "{\"name\":\"x\"}");
        assertThat(failure.statusCode()).isEqualTo(500);
        assertThat(http.get("/rest/tiny/latest/guests").body()).as(host.logText()).isEqualTo("[\"\u738b\u82b3\"]");
    }

    @Test
    @Contract(of = {"rest", "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException"},
            rule = "A property that the body of a request does not have is refused with 400.",
            evidence = "facts 2.2 [S11 E2]")
    public void shouldRefuseUnknownPropertyInJirasForm() {
        HttpResponse<String> answer = http.post("/rest/tiny/1.0/guests", "application/json", "{\"nom\":\"x\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"errorMessages\":[").contains("\"errors\":{}").contains("nom");
    }

    @Test
    @Contract(of = "rest",
            rule = "A REST method without annotation is for licensed users: visitors are answered 401.",
            evidence = {"facts 2.4 [I S11 E1]",
            "https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints/"},
            named = NamedRule.REST_WITHOUT_ANNOTATION_NEEDS_LICENSED_USERS)
    public void shouldAskForLoginWhereNothingIsAnnotated() {
        HttpResponse<String> answer = http.get("/rest/tiny/1.0/guests/private");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("errorMessages");
    }

    @Test
    @Contract(of = "rest",
            rule = "A mutating REST request of a type that forms can send needs the header X-Atlassian-Token.",
            evidence = {"https://developer.atlassian.com/server/jira/platform/form-token-handling/",
            "https://docs.atlassian.com/atlassian-rest/2.6.2/xref-test/it/com/atlassian/rest/xsrf/XsrfCheckTest.html"},
            named = NamedRule.XSRF_IS_CHECKED)
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
    @Contract(of = "rest",
            rule = "A mutating REST request from another origin is refused.",
            evidence = {"facts 2.4 [I]",
            "https://bitbucket.org/atlassian/atlassian-rest/pull-requests/124/"
                    + "issue-rest-386-xsrf-improvements-log-only"},
            named = NamedRule.XSRF_IS_CHECKED)
    public void shouldRefuseForeignOrigin() {
        HttpResponse<String> answer = http.post("/rest/tiny/1.0/guests", "application/json", "{\"name\":\"x\"}",
                "Origin", "http://evil.example");
        assertThat(answer.statusCode()).isEqualTo(403);
    }
}

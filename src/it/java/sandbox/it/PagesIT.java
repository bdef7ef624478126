package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static sandbox.it.HostWithProject.form;
import static sandbox.it.HostWithProject.token;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;

/** The host's pages over HTTP: log-in, errors, tokens of forms, escaping, language. */
public class PagesIT {
    @ClassRule
    public static final HostWithProject HOST = new HostWithProject();

    @Test
    public void shouldAskForLoginAndLeadBack() {
        HttpResponse<String> answer = HOST.visitor().get("/browse/TRY-1?page=x");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/login.jsp?os_destination=%2Fbrowse%2FTRY-1%3Fpage%3Dx");
    }

    @Test
    public void shouldKeepTheNameAfterAWrongPassword() {
        HttpResponse<String> answer = form(HOST.visitor(), "/login.jsp",
                Map.of("os_username", "adm\"in", "os_password", "wrong"));

        assertThat(answer.body()).contains("role=\"alert\"").contains("value=\"adm&quot;in\"");
    }

    @Test
    public void shouldNotLeadToAnotherHostAfterLogin() {
        HttpResponse<String> answer = form(HOST.visitor(), "/login.jsp",
                Map.of("os_username", "admin", "os_password", "admin", "os_destination", "//evil.example/"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/jira/secure/Dashboard.jspa");
    }

    @Test
    public void shouldAnswerUnknownIssueAndProjectWithThe404Page() {
        Http http = HOST.session();

        assertThat(http.get("/browse/TRY-999").statusCode()).isEqualTo(404);
        assertThat(http.get("/projects/NONE").body()).contains("error-not-found");
    }

    @Test
    public void shouldRefuseFormsWithoutToken() {
        HttpResponse<String> answer = form(HOST.session(), "/secure/AddComment.jspa",
                Map.of("id", "10000", "comment", "no"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("error-xsrf");
    }

    @Test
    public void shouldEscapeWhatUsersWrite() {
        Http http = HOST.session();
        String key = HOST.newIssue("<script>alert(1)</script>");

        assertThat(http.get("/browse/" + key).body()).doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)");
        assertThat(http.get("/issues/?jql=%22%3E%3Cb%3E").body()).doesNotContain("\"><b>");
    }

    @Test
    public void shouldSpeakTheUsersLanguage() {
        Http http = HOST.session();
        form(http, "/secure/UpdateUserPreferences.jspa", Map.of("language", "zh_CN", "atl_token", token(http)));
        assertThat(http.get("/browse/TRY-1").body()).contains("lang=\"zh-CN\"").contains("经办人");

        form(http, "/secure/UpdateUserPreferences.jspa", Map.of("language", "en_US", "atl_token", token(http)));
        assertThat(http.get("/browse/TRY-1").body()).contains("Assignee");
    }

    @Test
    public void shouldKeepInputOfARefusedTransitionOrEdit() {
        Http http = HOST.session();
        HttpResponse<String> answer = form(http, "/secure/EditIssue.jspa",
                Map.of("id", "10000", "summary", "", "description", "kept & safe", "atl_token", token(http)));

        assertThat(answer.body()).contains("summary-error").contains("kept &amp; safe");
    }

    @Test
    public void shouldConfirmAdministratorsBeforeAdministration() {
        Http http = HOST.session();
        assertThat(http.get("/secure/admin/statuses").headers().firstValue("Location").orElse(""))
                .contains("WebSudoAuthenticate");

        form(http, "/secure/admin/WebSudoAuthenticate.jspa",
                Map.of("webSudoPassword", "admin", "atl_token", token(http)));
        assertThat(http.get("/secure/admin/statuses").body()).contains("In Progress");
        assertThat(http.get("/plugins/servlet/upm").statusCode()).isEqualTo(200);
    }

    @Test
    @Contract(of = "workflow-condition",
            rule = "Move changes type and status as the user chose, whatever the workflow says.",
            evidence = "U15",
            named = NamedRule.MOVE_AND_SKIPPED_VALIDATORS_PASS_US_BY)
    public void shouldMoveWithoutAskingTheWorkflow() {
        Http http = HOST.session();
        String page = http.get("/secure/MoveIssue!default.jspa?id=10000").body();
        String done = page.replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>Done</option>.*", "$1");
        String type = page.replaceAll("(?s).*<option value=\"(\\d+)\"[^>]*>Bug</option>.*", "$1");
        form(http, "/secure/MoveIssue.jspa", Map.of("id", "10000", "issuetype", type, "status", done, "atl_token",
                token(http)));

        assertThat(http.get("/browse/TRY-1").body()).contains("data-category=\"done\"").contains("Bug");
    }
}

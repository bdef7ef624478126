package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;
import static sandbox.it.HostWithProject.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * REST v2 over HTTP, in the forms that real clients depend on (feasibility of the clients:
 * docs/sandbox-differences.md).
 */
public class RestV2IT {
    @ClassRule
    public static final HostWithProject HOST = new HostWithProject();
    private static final String API = "/rest/api/2/";

    private static JsonNode get(String path) {
        return json(HOST.rest("GET", path, ""));
    }

    @Test
    public void shouldTellServerInfoToEverybody() {
        JsonNode info = json(HOST.visitor().get("/rest/api/latest/serverInfo"));

        assertThat(info.path("deploymentType").asText()).isEqualTo("Server");
        assertThat(info.path("versionNumbers").path(0).asInt()).isEqualTo(11);
    }

    @Test
    public void shouldAnswer401WithoutLogin() {
        HttpResponse<String> answer = HOST.visitor().get("/rest/api/2/issue/TRY-1");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(json(answer).path("errorMessages").size()).isEqualTo(1);
    }

    @Test
    public void shouldAnswerAlikeUnderBothVersions() {
        assertThat(get("/rest/api/latest/issue/TRY-1")).isEqualTo(get(API + "issue/TRY-1"));
        assertThat(get(API + "issue/TRY-1").path("self").asText()).startsWith(HOST.baseUrl() + API + "issue/");
    }

    @Test
    public void shouldAnswer404ForUnknownIssue() {
        HttpResponse<String> answer = HOST.rest("GET", API + "issue/TRY-999", "");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("errorMessages").path(0).asText()).isEqualTo("Issue Does Not Exist");
    }

    @Test
    public void shouldRefuseALargeBodyWhateverItsLengthSays() {
        String body = "{\"fields\":{\"x\":[" + "1,".repeat(600_000) + "1]}}";
        for (HttpResponse<String> answer : List.of(HOST.rest("POST", API + "issue", body),
                HOST.chunked(API + "issue", body))) {
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(json(answer).path("errorMessages").path(0).asText()).contains("too large");
        }
    }

    @Test
    public void shouldTransitionWithNumericAndTextualIds() {
        String key = HOST.newIssue("to be done");
        JsonNode offered = get(API + "issue/" + key + "/transitions").path("transitions");
        String id = offered.path(1).path("id").asText();

        assertThat(offered.path(1).path("to").path("statusCategory").has("key")).isTrue();
        assertThat(HOST.rest("POST", API + "issue/" + key + "/transitions", "{\"transition\":{\"id\":" + id + "}}")
                .statusCode()).isEqualTo(204);
        assertThat(HOST.rest("POST", API + "issue/" + key + "/transitions", "{\"transition\":{\"id\":\"" + id + "\"}}")
                .statusCode()).isEqualTo(204);
    }

    @Test
    public void shouldNameEveryWrongField() {
        HttpResponse<String> answer = HOST.rest("PUT", API + "issue/TRY-1",
                "{\"fields\":{\"nonsense\":1,\"priority\":{\"name\":\"None such\"},\"labels\":[\"x\"]}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").size()).isEqualTo(3);
    }

    @Test
    public void shouldEditAndKeepWhatWasNotSent() {
        String key = HOST.newIssue("before");
        int status = HOST.rest("PUT", API + "issue/" + key, "{\"update\":{},\"fields\":{\"duedate\":\"2026-12-31\"}}")
                .statusCode();

        assertThat(status).isEqualTo(204);
        assertThat(get(API + "issue/" + key).path("fields").path("duedate").asText()).isEqualTo("2026-12-31");
        assertThat(get(API + "issue/" + key).path("fields").path("summary").asText()).isEqualTo("before");
    }

    @Test
    public void shouldSearchByGetAndPost() {
        HOST.newIssue("needle");
        JsonNode byGet = get(API + "search?jql=project%20%3D%20TRY%20ORDER%20BY%20key&maxResults=1&expand=names,schema");
        JsonNode byPost = json(HOST.rest("POST", API + "search",
                "{\"jql\":\"project = TRY\",\"fields\":[\"summary\"]}"));

        assertThat(byGet.path("issues").size()).isEqualTo(1);
        assertThat(byGet.path("names").path("summary").asText()).isEqualTo("Summary");
        assertThat(byPost.path("total").asInt()).isEqualTo(byGet.path("total").asInt()).isGreaterThan(1);
        assertThat(byPost.path("issues").path(0).path("fields").size()).isEqualTo(1);
    }

    @Test
    public void shouldRefuseWrongJqlInWords() {
        HttpResponse<String> answer = HOST.rest("GET", API + "search?jql=bogus%20%3D%201", "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errorMessages").path(0).asText()).contains("bogus");
    }

    @Test
    public void shouldOfferBothFormsOfCreateMeta() {
        JsonNode old = get(API + "issue/createmeta?projectKeys=TRY&expand=projects.issuetypes.fields").path("projects");
        JsonNode types = get(API + "issue/createmeta/TRY/issuetypes");
        JsonNode fields = get(API + "issue/createmeta/TRY/issuetypes/" + types.path("values").path(0).path("id")
                .asText());

        assertThat(old.path(0).path("issuetypes").path(0).path("fields").path("summary").path("required").asBoolean())
                .isTrue();
        assertThat(types.path("isLast").asBoolean()).isTrue();
        assertThat(fields.path("values").findValuesAsText("fieldId")).contains("summary", "priority");
    }

    @Test
    public void shouldDemandTheTokenHeaderForUploads() {
        assertThat(upload("a.txt", "hello").statusCode()).isEqualTo(403);

        JsonNode stored = json(upload("a.html", "<script>", "X-Atlassian-Token", "no-check")).path(0);
        HttpResponse<String> file = HOST.rest("GET", stored.path("content").asText().substring(HOST.baseUrl()
                .length()), "");
        assertThat(file.body()).isEqualTo("<script>");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    public void shouldRefuseHostileFileNames() {
        assertThat(upload("a<b>.txt", "x", "X-Atlassian-Token", "no-check").statusCode()).isEqualTo(400);
    }

    private static HttpResponse<String> upload(String name, String content, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Authorization";
        all[headers.length + 1] = "Basic YWRtaW46YWRtaW4=";
        String body = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--x--\r\n";
        return new Http(HOST.baseUrl()).call("POST", API + "issue/TRY-1/attachments", "multipart/form-data; boundary=x",
                body, all);
    }

    @Test
    public void shouldRefuseMalformedJson() {
        HttpResponse<String> answer = HOST.rest("POST", API + "issue", "{\"fields\":");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).has("errorMessages")).isTrue();
    }

    @Test
    public void shouldLogInByRestAndKeepAdministrationFromOthers() {
        HOST.rest("POST", API + "user",
                "{\"name\":\"keyuser\",\"password\":\"keyuser\",\"displayName\":\"Key user\",\"emailAddress\":\"k@example.com\"}");
        Http http = HOST.visitor();
        http.post("/rest/auth/1/session", "application/json", "{\"username\":\"keyuser\",\"password\":\"keyuser\"}");

        assertThat(json(http.get(API + "myself")).path("name").asText()).isEqualTo("keyuser");
        assertThat(http.post(API + "group", "application/json", "{\"name\":\"mine\"}").statusCode()).isEqualTo(403);
        assertThat(http.get("/secure/admin/user-browser").headers().firstValue("Location").orElse(""))
                .contains("permissionViolation=true");
    }
}

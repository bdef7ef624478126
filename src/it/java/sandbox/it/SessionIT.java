package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.launch.SandboxProcess;

/** Log-in by form, personal access tokens, the confirmed session of administrators, form tokens. */
public class SessionIT {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PRIVATE = "/rest/tiny/1.0/guests/private";
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static SandboxProcess host;
    private final CookieManager cookies = new CookieManager();
    private final Http http = new Http(host.baseUrl(), HttpClient.newBuilder().cookieHandler(cookies).build());

    @BeforeClass
    public static void start() throws IOException {
        host = SandboxProcess.in(FOLDER.newFolder("home").toPath())
                .plugin(TinyPlugin.write(FOLDER.getRoot().toPath())).start();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    private String logIn(String password) {
        http.get("/login.jsp");
        String before = session();
        http.post("/login.jsp", FORM, "os_username=admin&os_password=" + password);
        return before;
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue).findFirst().orElse("");
    }

    @Test
    public void shouldKnowTheUserOfTheSessionUnderANewId() {
        String before = logIn("admin");
        assertThat(session()).isNotEqualTo(before);
        assertThat(http.get(PRIVATE).body()).isEqualTo("{\"user\":\"admin\"}");
    }

    @Test
    public void shouldStayUnknownWithAWrongPassword() {
        logIn("wrong");
        assertThat(http.get(PRIVATE).statusCode()).isEqualTo(401);
    }

    @Test
    public void shouldAskAdministratorsForThePasswordAgain() {
        logIn("admin");
        HttpResponse<String> asked = http.get("/plugins/servlet/upm");
        assertThat(asked.headers().firstValue("Location").orElse("")).contains("WebSudoAuthenticate!default.jspa")
                .contains("webSudoDestination=%2Fplugins%2Fservlet%2Fupm");
        http.post("/secure/admin/WebSudoAuthenticate.jspa", FORM, "webSudoPassword=admin&atl_token=" + token());
        assertThat(http.get("/plugins/servlet/upm").body()).contains(TinyPlugin.KEY);
    }

    @Test
    public void shouldRefuseFormsWithoutTheToken() {
        logIn("admin");
        assertThat(http.post("/secure/admin/WebSudoAuthenticate.jspa", FORM, "webSudoPassword=admin").statusCode())
                .isEqualTo(403);
        assertThat(http.get("/plugins/servlet/upm").statusCode()).isEqualTo(302);
    }

    @Test
    public void shouldForgetTheUserAtLogOut() {
        logIn("admin");
        http.post("/secure/Logout.jspa", FORM, "atl_token=" + token());
        assertThat(http.get(PRIVATE).statusCode()).isEqualTo(401);
    }

    @Test
    public void shouldTakePersonalAccessTokens() {
        logIn("admin");
        String page = http.post("/secure/CreateToken.jspa", FORM, "name=t&days=5&atl_token=" + token()).body();
        String bearer = "Bearer " + found("new-token\">([^<]+)<", page);
        assertThat(new Http(host.baseUrl()).get(PRIVATE, "Authorization", bearer).body())
                .isEqualTo("{\"user\":\"admin\"}");
    }

    private String token() {
        return found("atlassian-token\" content=\"([0-9a-f]+)\"", http.get("/projects").body());
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}

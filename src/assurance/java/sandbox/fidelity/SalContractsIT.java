package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/** The shared access layer, servlets and page builder, as a plugin meets them in a request. */
public class SalContractsIT {
    private final ProbedHost host = ProbedHost.running();

    @Test
    @Contract(of = {"com.atlassian.sal.api.ApplicationProperties", "com.atlassian.sal.api.UrlMode",
            "com.atlassian.sal.api.auth.LoginUriProvider"},
            rule = "The relative base URL is the context path, the absolute one the address; the log-in page "
                    + "leads back to where one came from.",
            evidence = "facts 4.12 [S11 E4 I]")
    public void shouldSayWhereTheHostIsAndWhereToLogIn() {
        String base = host.visitor().baseUrl();
        assertThat(host.page("/plugins/servlet/sal")).contains("relative /jira\n").contains("absolute " + base + "\n")
                .contains("version 11.")
                .contains("login " + base + "/login.jsp?os_destination=%2Fplugins%2Fservlet%2Fsal%3Fa%3Db\n");
    }

    @Test
    @Contract(of = {"com.atlassian.sal.api.message.I18nResolver", "resource"},
            rule = "A text comes in the language asked for, else in English, else as its key.",
            evidence = {"facts 4.11 [S11 E1 I]", "facts 1.7 [S11 E1 I]"})
    public void shouldResolveTextsByLanguageThenEnglishThenKey() {
        assertThat(host.page("/plugins/servlet/sal")).contains("english Hello\n").contains("chinese \u4f60\u597d\n")
                .contains("fallback Only here\n").contains("unknown probe.no.such.key\n")
                .contains("prefix {probe.greeting=Hello}");
    }

    @Test
    @Contract(of = {"servlet", "jakarta.servlet.http.HttpServlet", "jakarta.servlet.http.HttpServletRequest",
            "jakarta.servlet.http.HttpServletResponse"},
            rule = "Nothing checks who calls a servlet: that is for the servlet to do.",
            evidence = "facts 3.2 [S10 E6 S11 E2 E4]")
    public void shouldReachServletsOfAnybodyWithDecodedParameters() {
        HttpResponse<String> answer = host.visitor().get("/plugins/servlet/sal?q=%E7%AD%BE%20%26");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("parameter \u7b7e &");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
    }

    @Test
    @Contract(of = {"com.atlassian.sal.api.websudo.WebSudoManager",
            "com.atlassian.sal.api.websudo.WebSudoSessionException"},
            rule = "An administrator without confirmed session is sent to confirm the password and then back.",
            evidence = {"https://developer.atlassian.com/display/DOCS/Adding+WebSudo+Support+to+your+Plugin",
            "facts 4.12 [S11 E4]"})
    public void shouldAskForThePasswordAgainBeforeAnAdministrationPage() {
        ProbedHost.Browser browser = host.browser();
        assertThat(browser.http().get("/plugins/servlet/form").headers().firstValue("Location").orElse(""))
                .contains("/secure/admin/WebSudoAuthenticate!default.jspa").contains("%2Fplugins%2Fservlet%2Fform");
        assertThat(host.administrator().http().get("/plugins/servlet/form").statusCode()).isEqualTo(200);
    }

    @Test
    @Contract(of = {"com.atlassian.sal.api.xsrf.XsrfTokenAccessor", "com.atlassian.sal.api.xsrf.XsrfTokenValidator",
            "servlet"},
            rule = "The token of a form is that of the session; servlets have to ask whether it is right, nobody "
                    + "does it for them.",
            evidence = {"facts 5.2 [S11 E2]",
            "https://developer.atlassian.com/server/jira/platform/form-token-handling/"},
            named = NamedRule.XSRF_IS_CHECKED)
    public void shouldNotCheckTheTokenOfAServletButTellWhetherItIsRight() {
        ProbedHost.Browser browser = host.administrator();
        Matcher token = Pattern.compile("token=(\\w+)\\.").matcher(browser.http().get("/plugins/servlet/form").body());
        assertThat(token.find()).isTrue();
        assertThat(browser.form("/plugins/servlet/form", Map.of("a", "b")).body()).isEqualTo("reached false");
        assertThat(browser.form("/plugins/servlet/form", Map.of("atl_token", "wrong")).body())
                .isEqualTo("reached false");
        assertThat(browser.form("/plugins/servlet/form", Map.of("atl_token", token.group(1))).body())
                .isEqualTo("reached true");
        assertThat(host.browser().form("/plugins/servlet/form", Map.of("atl_token", token.group(1))).body())
                .isEqualTo("reached false");
    }

    @Test
    @Contract(of = {"com.atlassian.webresource.api.assembler.PageBuilderService",
            "com.atlassian.webresource.api.assembler.RequiredResources",
            "com.atlassian.webresource.api.assembler.WebResourceAssembler", "web-resource"},
            rule = "A web resource that is required while a page is written is on that page and on no other.",
            evidence = "facts 3.11 [S11 E4 I]")
    public void shouldPutRequiredResourcesOnThatPageOnly() {
        ProbedHost.Browser browser = host.administrator();
        assertThat(browser.http().get("/plugins/servlet/form").body()).contains("sandbox.fidelity.probe:web/probe.css");
        assertThat(browser.http().get("/secure/Dashboard.jspa").body()).doesNotContain("probe.css");
    }
}

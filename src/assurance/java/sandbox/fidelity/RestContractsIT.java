package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.Test;

/** REST resources of a plugin: who may call them, what the container does with them, and what it refuses. */
public class RestContractsIT {
    private static final String REST = "/rest/probe/1.0";
    private final ProbedHost host = ProbedHost.running();

    @Test
    @Contract(of = {"com.atlassian.plugins.rest.api.security.annotation.AdminOnly", "rest"},
            rule = "AdminOnly admits administrators: others are answered 403, visitors 401; the annotation of "
                    + "the method wins.",
            evidence = {"https://developer.atlassian.com/platform/marketplace/"
                    + "dc-apps-platform-7-preparing-for-secure-endpoints",
            "facts 2.4 [S10 E6 S11 E2]"})
    public void shouldAdmitAdministratorsOnlyWhereAnnotated() {
        assertThat(host.as("admin", REST + "/admin").statusCode()).isEqualTo(200);
        assertThat(host.as("ann", REST + "/admin").statusCode()).isEqualTo(403);
        assertThat(host.visitor().get(REST + "/admin").statusCode()).isEqualTo(401);
    }

    @Test
    @Contract(of = {"com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly", "rest"},
            rule = "SystemAdminOnly admits system administrators: others are answered 403, visitors 401.",
            evidence = {"facts 2.4 [S11 E3]",
            "https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints"})
    public void shouldAdmitSystemAdministratorsOnlyWhereAnnotated() {
        assertThat(host.as("admin", REST + "/system").statusCode()).isEqualTo(200);
        assertThat(host.as("ann", REST + "/system").statusCode()).isEqualTo(403);
        assertThat(host.visitor().get(REST + "/system").statusCode()).isEqualTo(401);
    }

    @Test
    @Contract(of = {"com.atlassian.plugins.rest.api.security.annotation.LicensedOnly", "rest"},
            rule = "LicensedOnly admits users of the application only, also when it stands on the class.",
            evidence = {"https://developer.atlassian.com/platform/marketplace/"
                    + "dc-apps-platform-7-preparing-for-secure-endpoints",
            "facts 2.4 [S11 E2 E3]"})
    public void shouldAdmitLicensedUsersOnlyWhereAnnotatedOnTheClass() {
        assertThat(host.as("ann", REST + "/licensed").statusCode()).isEqualTo(200);
        assertThat(host.as("olga", REST + "/licensed").statusCode()).as("cannot even log in").isEqualTo(401);
        assertThat(host.visitor().get(REST + "/licensed").statusCode()).isEqualTo(401);
    }

    @Test
    @Contract(of = "rest",
            rule = "A REST method without annotation, on a class without annotation, is for users of the "
                    + "application only.",
            evidence = {"https://developer.atlassian.com/platform/marketplace/"
                    + "dc-apps-platform-7-preparing-for-secure-endpoints",
            "facts 2.4 [I]"},
            named = NamedRule.REST_WITHOUT_ANNOTATION_NEEDS_LICENSED_USERS)
    public void shouldAdmitLicensedUsersOnlyWhereNothingIsAnnotated() {
        assertThat(host.as("ann", REST + "/bare").statusCode()).isEqualTo(200);
        assertThat(host.as("olga", REST + "/bare").statusCode()).as("cannot even log in").isEqualTo(401);
        assertThat(host.visitor().get(REST + "/bare").statusCode()).isEqualTo(401);
    }

    @Test
    @Contract(of = {"jakarta.ws.rs.Path", "jakarta.ws.rs.PathParam", "jakarta.ws.rs.QueryParam",
            "jakarta.ws.rs.DefaultValue", "jakarta.ws.rs.core.Context", "jakarta.ws.rs.core.UriInfo",
            "jakarta.inject.Inject", "jakarta.ws.rs.GET", "jakarta.ws.rs.Produces"},
            rule = "Resources are found by their annotations, made with beans of the plugin, and answer below "
                    + "their version and below latest.",
            evidence = {"facts 2.3 [S11 E1 E4]", "facts 1.3 [S11 E1 E2]"})
    public void shouldInjectPathQueryAndContext() {
        assertThat(host.visitor().get(REST + "/open/%E7%AD%BE").body()).contains("\"name\":\"\u7b7e\"")
                .contains("\"times\":3").contains("\"path\":\"open/\u7b7e\"");
        assertThat(host.visitor().get("/rest/probe/latest/open/x?times=5").body()).contains("\"times\":5");
    }

    @Test
    @Contract(of = {"jakarta.ws.rs.ext.ExceptionMapper", "jakarta.ws.rs.ext.Provider",
            "jakarta.ws.rs.container.ContainerRequestFilter",
            "jakarta.ws.rs.container.ContainerResponseFilter",
            "jakarta.ws.rs.container.ContainerRequestContext",
            "jakarta.ws.rs.container.ContainerResponseContext", "jakarta.ws.rs.WebApplicationException"},
            rule = "Providers of a plugin serve its own REST module and no other.",
            evidence = "facts 2.3 [S11 E3 E4 I]")
    public void shouldUseTheMappersAndFiltersOfThePluginForItsOwnResourcesOnly() {
        HttpResponse<String> own = host.visitor().get(REST + "/failing", "X-Probe", "seen");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).isEqualTo("{\"probe\":\"mapped\"}");
        assertThat(own.headers().firstValue("X-Probe-Seen")).hasValue("seen 409");
        assertThat(host.visitor().get("/rest/api/2/serverInfo", "X-Probe", "seen").headers().firstValue("X-Probe-Seen"))
                .isEmpty();
        assertThat(host.visitor().get(REST + "/gone").body()).isEqualTo("{\"gone\":true}");
    }

    @Test
    @Contract(of = {"rest", "jakarta.ws.rs.POST"},
            rule = "Every type of body that a form can send, however it is written, needs the header "
                    + "X-Atlassian-Token.",
            evidence = {"https://developer.atlassian.com/server/jira/platform/form-token-handling/",
            "https://docs.atlassian.com/atlassian-rest/2.6.2/xref-test/it/com/atlassian/rest/xsrf/XsrfCheckTest.html"},
            named = NamedRule.XSRF_IS_CHECKED)
    public void shouldRefuseEveryTypeThatAFormCanSendWithoutTheToken() {
        for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "TEXT/PLAIN; charset=UTF-8"}) {
            assertThat(host.visitor().post(REST + "/any", type, "a=b").statusCode()).as(type).isEqualTo(403);
            assertThat(host.visitor().post(REST + "/any", type, "a=b", "X-Atlassian-Token", "no-check").statusCode())
                    .as(type).isNotEqualTo(403);
        }
        assertThat(host.visitor().post(REST + "/any", "application/json", "{}").statusCode()).isEqualTo(200);
    }
}

package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;
import sandbox.launch.SandboxProcess;

/** Web items, panels and tabs of a plugin on the host's pages, and what becomes of them when it is disabled. */
public class FragmentsIT {
    private static final String RIGHT = "location=\"atl.jira.view.issue.right.context\"";
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static SandboxProcess host;
    private static Http http;

    @BeforeClass
    public static void start() throws IOException {
        host = SandboxProcess.in(FOLDER.newFolder("home").toPath()).option("--basic-auth")
                .plugin(plugin().write(FOLDER.getRoot().toPath())).start();
        http = new Http(host.baseUrl());
        post("/rest/api/2/project",
                "{\"key\":\"TP\",\"name\":\"Tiny\",\"lead\":\"admin\",\"projectTypeKey\":\"business\"}");
        post("/rest/api/2/issue",
                "{\"fields\":{\"project\":{\"key\":\"TP\"},\"summary\":\"One\",\"issuetype\":{\"name\":\"Task\"}}}");
    }

    private static PluginJar plugin() {
        return TinyPlugin.jar().modules("""
                <resource type="i18n" name="tiny" location="i18n.tiny"/>
                <web-item key="tool" section="jira.project.sidebar.plugins.navigation" weight="5">
                  <label key="tiny.tool"/><link linkId="tiny-tool">/plugins/servlet/hello/$pathEncodedProjectKey</link>
                  <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/>
                </web-item>
                <web-item key="hidden" section="jira.project.sidebar.plugins.navigation">
                  <label key="tiny.hidden"/><link linkId="tiny-hidden">/x</link>
                  <conditions type="AND">
                    <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"/>
                    <conditions type="OR">
                      <condition class="com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition" invert="true"/>
                    </conditions>
                  </conditions>
                </web-item>
                <web-panel key="lines" class="sandbox.it.tiny.LinesPanel" weight="2" %1$s/>
                <web-panel key="key" weight="1" %1$s>
                  <label key="tiny.panel"/>
                  <context-provider class="sandbox.it.tiny.KeyProvider"><param name="greeting" value="&lt;hi&gt;"/></context-provider>
                  <resource name="view" type="velocity" location="templates/panel.vm"/>
                </web-panel>
                <issue-tabpanel key="tab" class="sandbox.it.tiny.KeyTab"><label key="tiny.tab"/><order>9</order>
                  <resource type="velocity" name="view" location="/templates/tab.vm"/></issue-tabpanel>
                """.formatted(RIGHT))
                .text("i18n/tiny.properties",
                "tiny.tool=Tool of tiny\ntiny.hidden=Never\ntiny.panel=Panel\ntiny.tab=Tiny tab\n")
                .text("templates/panel.vm", "<p id=\"panel\">$key $greeting $i18n.getText(\"tiny.tool\")</p>")
                .text("templates/tab.vm", "<p id=\"tab\">tab of $key</p>");
    }

    private static HttpResponse<String> post(String path, String json) {
        HttpResponse<String> answer = http.post(path, "application/json", json, "Authorization", Http.ADMIN);
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer;
    }

    private static String page(String path) {
        return http.get(path, "Authorization", Http.ADMIN).body();
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    @Contract(of = "web-item",
            rule = "A web item is shown where all its conditions hold; references in its link are replaced and "
                    + "the context path stands before it.",
            evidence = {"facts 3.3 [S11 E1 E4]",
            "https://developer.atlassian.com/server/framework/atlassian-sdk/web-item-plugin-module/"})
    public void shouldShowItemsWhoseConditionsHold() {
        String page = page("/projects/TP");
        assertThat(page).contains("Tool of tiny").contains("/jira/plugins/servlet/hello/TP").doesNotContain("Never");
    }

    @Test
    @Contract(of = {"web-panel", "com.atlassian.plugin.web.ContextProvider"},
            rule = "Panels of a location stand in the order of their weights; a provider gets the parameters of "
                    + "its element and gives its values to the template.",
            evidence = {"facts 3.4 [S11 E4]",
            "https://developer.atlassian.com/server/jira/platform/web-panel/"})
    public void shouldShowPanelsInTheOrderOfTheirWeights() {
        assertThat(page("/browse/TP-1")).as(host.logText())
                .containsSubsequence("<p id=\"panel\">TP-1 &lt;hi&gt; Tool of tiny</p>", "<p id=\"lines\">own</p>");
    }

    @Test
    public void shouldShowIssueTabs() {
        assertThat(page("/browse/TP-1")).contains("Tiny tab");
        assertThat(page("/browse/TP-1?page=" + TinyPlugin.KEY + ":tab")).contains("<p id=\"tab\">tab of TP-1</p>");
    }

    @Test
    @Contract(of = {"web-panel", "servlet", "rest"},
            rule = "Panels, tabs, servlets and REST resources of a stopped plugin are gone and come back with it.",
            evidence = "facts 1.7 [S11 E1 I]",
            named = NamedRule.MODULES_OF_A_STOPPED_PLUGIN_VANISH)
    public void shouldTakeEverythingBackWhileDisabled() {
        change("disable");
        assertThat(page("/browse/TP-1")).doesNotContain("id=\"panel\"").doesNotContain("Tiny tab");
        assertThat(http.get("/plugins/servlet/hello/x").statusCode()).isEqualTo(404);
        assertThat(http.get("/rest/tiny/1.0/guests").statusCode()).isEqualTo(404);
        change("enable");
        assertThat(page("/browse/TP-1")).contains("id=\"panel\"").contains("Tiny tab");
        assertThat(http.get("/rest/tiny/1.0/guests").statusCode()).isEqualTo(200);
    }

    private static void change(String what) {
        int status = http.post("/secure/admin/plugin-" + what, "application/x-www-form-urlencoded",
                "plugin=" + TinyPlugin.KEY, "Authorization", Http.ADMIN, "X-Atlassian-Token", "no-check").statusCode();
        assertThat(status).isIn(200, 302);
    }
}

package sandbox.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import sandbox.fidelity.Contract;
import sandbox.fidelity.NamedRule;
import sandbox.launch.SandboxProcess;

/** Web resources, decoration, life cycle, and plugins that cannot be enabled. */
public class ModulesIT {
    private static final String RESOURCES = "/download/resources/" + TinyPlugin.KEY + ":web/";
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();
    private static SandboxProcess host;
    private static Http http;

    @BeforeClass
    public static void start() throws IOException {
        Path folder = FOLDER.getRoot().toPath();
        host = SandboxProcess.in(FOLDER.newFolder("home").toPath()).plugin(tiny().write(folder))
                .plugin(broken().write(folder)).plugin(waiting().write(folder)).start();
        http = new Http(host.baseUrl());
    }

    private static PluginJar tiny() {
        return TinyPlugin.jar()
                .beans("""
                        <bean id="told" class="sandbox.it.tiny.Starter"><constructor-arg index="1" value="told"/></bean>
                        <bean id="untold" class="sandbox.it.tiny.Starter"><constructor-arg index="1" value="untold"/></bean>
                        <osgi:service ref="told" interface="com.atlassian.sal.api.lifecycle.LifecycleAware"/>
                        """)
                .modules("""
                        <resource type="i18n" name="tiny" location="i18n.tiny"/>
                        <servlet key="page" class="sandbox.it.tiny.PageServlet"><url-pattern>/page</url-pattern></servlet>
                        <web-resource key="web">
                          <transformation extension="js"><transformer key="jsI18n"/></transformation>
                          <resource type="download" name="tiny.js" location="/js/tiny.js"/>
                          <resource type="download" name="images/" location="/images"/>
                          <context>atl.general</context>
                        </web-resource>
                        """)
                .text("i18n/tiny.properties", "tiny.greeting=Hello {0}\ntiny.plain=It''s <b>\n")
                .text("i18n/tiny_zh_CN.properties", "tiny.greeting=\\u4f60\\u597d {0}\n")
                .text("js/tiny.js",
                "a = AJS.I18n.getText('tiny.plain'); b = AJS.I18n.getText(\"tiny.greeting\", name);")
                .text("images/dot.svg", "<svg/>");
    }

    private static PluginJar broken() {
        return new PluginJar("sandbox.it.broken").classesOf("sandbox.it.tiny").modules("""
                <servlet key="fine" class="sandbox.it.tiny.PageServlet"><url-pattern>/fine</url-pattern></servlet>
                <web-item key="bad" section="any"><condition class="sandbox.it.NoSuchCondition"/></web-item>
                """);
    }

    private static PluginJar waiting() {
        return new PluginJar("sandbox.it.waiting").classesOf("sandbox.it.tiny")
                .beans("<osgi:reference id='no' interface='sandbox.it.tiny.Greeter'/>");
    }

    @AfterClass
    public static void stop() {
        host.close();
    }

    @Test
    @Contract(of = "web-resource",
            rule = "The transformer jsI18n replaces literal calls of getText by the text in the language of the "
                    + "page.",
            evidence = "facts 3.11 [S11 E1 E4]")
    public void shouldPutTextsIntoScripts() {
        assertThat(http.get(RESOURCES + "tiny.js?locale=zh_CN").body()).isEqualTo(
                "a = \"It's \\u003cb>\"; b = AJS.format(\"\u4f60\u597d {0}\", name);");
        assertThat(http.get(RESOURCES + "tiny.js").headers().firstValue("Content-Type"))
                .hasValue("application/javascript;charset=UTF-8");
    }

    @Test
    @Contract(of = "web-resource",
            rule = "A web resource serves what it declares below its own address and nothing else of the jar.",
            evidence = "facts 3.11 [S11 E1 I]")
    public void shouldServeFilesOfAFolderAndNothingElse() {
        assertThat(http.get(RESOURCES + "images/dot.svg").statusCode()).isEqualTo(200);
        for (String path : List.of("images/../atlassian-plugin.xml", "images/..;/atlassian-plugin.xml",
                "images/%2e%2e/atlassian-plugin.xml", "images/%252e%252e/atlassian-plugin.xml", "images::dot.svg",
                "images/dot.svg%00.js", "images%5c..%5catlassian-plugin.xml", "images/", "_/images/dot.svg",
                "nothing.js")) {
            assertThat(http.get(RESOURCES + path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    public void shouldDecoratePagesThatAskForIt() {
        String page = http.get("/plugins/servlet/page").body();
        assertThat(page).contains("<p id=\"tiny\">\u4f60\u597d</p>").contains("host/host.js")
                .contains(RESOURCES + "tiny.js").contains("name=\"own\"").doesNotContain("name=\"decorator\"");
    }

    @Test
    public void shouldTellOnlyExportedBeansThatTheHostIsUp() {
        assertThat(http.get("/rest/tiny/1.0/guests").body()).as(host.logText()).isEqualTo("[\"told\"]");
    }

    @Test
    @Contract(of = {"servlet", "web-item"},
            rule = "One module whose class cannot be loaded disables the plugin as a whole.",
            evidence = "facts 1.2 [S10 E6]")
    public void shouldDisableThePluginOfABadModule() {
        assertThat(host.logText()).contains("sandbox.it.broken: module bad <web-item>: class sandbox.it.NoSuchCondition");
        assertThat(http.get("/plugins/servlet/fine").statusCode()).isNotEqualTo(200);
    }

    @Test
    @Contract(of = "plugin-info",
            rule = "A plugin that imports a service which nobody exports is not enabled.",
            evidence = {"facts 1.3 [E17]", "U2"},
            named = NamedRule.SERVICES_NOT_EXPORTED_ARE_NOT_INJECTABLE)
    public void shouldSayWhichServiceAPluginWaitsFor() {
        assertThat(host.logText()).contains("Plugin sandbox.it.waiting is waiting for services that the host does not "
                + "provide: sandbox.it.tiny.Greeter");
    }
}

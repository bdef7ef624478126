package sandbox.fidelity;

import sandbox.it.PluginJar;
import sandbox.jira.PluginFlow;

/** The jar of the probe: one module of each kind that the contracts over HTTP need. */
final class ProbePlugin {
    static final String KEY = "sandbox.fidelity.probe";
    private static final String BEANS = """
            <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher"/>
            <osgi:reference id="application" interface="com.atlassian.sal.api.ApplicationProperties"/>
            <osgi:reference id="logins" interface="com.atlassian.sal.api.auth.LoginUriProvider"/>
            <osgi:reference id="texts" interface="com.atlassian.sal.api.message.I18nResolver"/>
            <osgi:reference id="webSudo" interface="com.atlassian.sal.api.websudo.WebSudoManager"/>
            <osgi:reference id="tokens" interface="com.atlassian.sal.api.xsrf.XsrfTokenAccessor"/>
            <osgi:reference id="validator" interface="com.atlassian.sal.api.xsrf.XsrfTokenValidator"/>
            <osgi:reference id="page" interface="com.atlassian.webresource.api.assembler.PageBuilderService"/>
            <osgi:reference id="renderer" interface="com.atlassian.templaterenderer.TemplateRenderer"/>
            <bean id="notes" class="sandbox.fidelity.probe.Notes"/>
            <bean id="listener" class="sandbox.fidelity.probe.IssueListener" init-method="start"
                  destroy-method="stop"/>
            <bean id="question" class="sandbox.fidelity.probe.QuestionListener" init-method="start"
                  destroy-method="stop"/>
            """;
    private static final String PAGES = """
            <resource type="i18n" name="probe" location="i18n.probe"/>
            <servlet key="notes" class="sandbox.fidelity.probe.NotesServlet"><url-pattern>/notes</url-pattern></servlet>
            <servlet key="flow" class="sandbox.fidelity.probe.FlowServlet"><url-pattern>/flow</url-pattern></servlet>
            <servlet key="sal" class="sandbox.fidelity.probe.SalServlet"><url-pattern>/sal</url-pattern></servlet>
            <servlet key="form" class="sandbox.fidelity.probe.FormServlet"><url-pattern>/form</url-pattern></servlet>
            <servlet key="attempts" class="sandbox.fidelity.probe.TemplateServlet">
              <url-pattern>/attempts</url-pattern></servlet>
            <velocity-allowlist key="list"><method>java.lang.StringBuilder#reverse()</method></velocity-allowlist>
            <servlet key="secrecy" class="sandbox.fidelity.probe.SecrecyServlet">
              <url-pattern>/secrecy</url-pattern></servlet>
            <rest key="rest" path="/probe" version="1.0"><package>sandbox.fidelity.probe</package></rest>
            <user-anonymization-handler key="anonymiser" class="sandbox.fidelity.probe.Anonymiser"/>
            <user-key-change-handler key="key-watcher" class="sandbox.fidelity.probe.KeyWatcher"/>
            <web-resource key="web"><resource type="download" name="probe.css" location="css/probe.css"/></web-resource>
            """;
    private static final String FRAGMENTS = """
            <web-section key="shown-section" location="admin_plugins_menu" weight="1"><label key="probe.section.shown"/>
              <condition class="sandbox.fidelity.probe.ParameterCondition"><param name="says">yes</param></condition>
            </web-section>
            <web-section key="hidden-section" location="admin_plugins_menu"><label key="probe.section.hidden"/>
              <condition class="sandbox.fidelity.probe.ParameterCondition"><param name="says">no</param></condition>
            </web-section>
            <web-item key="admin-item" section="admin_plugins_menu/shown-section"><label key="probe.item.admin"/>
              <link linkId="probe-admin">/plugins/servlet/form</link></web-item>
            <web-item key="project-item" section="jira.project.sidebar.plugins.navigation">
              <label key="probe.item.project"/>
              <link linkId="probe-project">/plugins/servlet/notes</link>
              <condition class="sandbox.fidelity.probe.ProjectCondition"/></web-item>
            <web-item key="broken-item" section="jira.project.sidebar.plugins.navigation">
              <label key="probe.item.broken"/>
              <link linkId="probe-broken">/plugins/servlet/notes</link>
              <condition class="sandbox.fidelity.probe.ParameterCondition"><param name="says">error</param></condition>
            </web-item>
            """;
    private static final String WORKFLOW = """
            <workflow-condition key="condition" class="sandbox.fidelity.probe.FlowFactory">
              <condition-class>sandbox.fidelity.probe.FlowCondition</condition-class></workflow-condition>
            <workflow-validator key="validator" class="sandbox.fidelity.probe.FlowFactory">
              <validator-class>sandbox.fidelity.probe.FlowValidator</validator-class></workflow-validator>
            <workflow-function key="function" class="sandbox.fidelity.probe.FlowFactory">
              <function-class>sandbox.fidelity.probe.FlowFunction</function-class></workflow-function>
            """;
    private static final String TEXTS = """
            probe.greeting=Hello
            probe.only.english=Only here
            probe.section.shown=Shown section
            probe.section.hidden=Hidden section
            probe.item.admin=Admin item
            probe.item.project=Project item
            probe.item.broken=Broken item
            """;

    private static final String ATTEMPTS = """
            text $text
            attribute <p title="$text">
            quiet $!text
            inside "$list.get(0)" $map.key $map.get("key")
            class [$!text.class] [$!text.getClass()] [$!list.getClass().name] [$!text.class.forName("x.Y")]
            record [$!record.toString()]
            builder [$!builder.reverse()]
            """;

    private ProbePlugin() {
    }

    static PluginJar jar() {
        return new PluginJar(KEY).classesOf("sandbox.fidelity.probe").beans(BEANS)
                .modules(PAGES).modules(FRAGMENTS).modules(WORKFLOW)
                .imports("com.atlassian.event.api", "com.atlassian.jira.component", "com.atlassian.jira.event.issue",
                        "com.atlassian.jira.event.type", "com.atlassian.jira.exception", "com.atlassian.jira.bc",
                        "com.atlassian.jira.user.anonymize", "com.atlassian.jira.user.util", "com.atlassian.jira.util",
                        "com.atlassian.jira.issue.link",
                        "com.atlassian.jira.issue.security", "com.atlassian.jira.plugin.webfragment.model",
                        "com.atlassian.jira.plugin.workflow", "com.atlassian.jira.project", "com.atlassian.jira.scheme",
                        "com.atlassian.jira.security", "com.atlassian.jira.workflow",
                        "com.atlassian.jira.workflow.condition", "com.atlassian.jira.workflow.function.issue",
                        "com.atlassian.sal.api", "com.atlassian.sal.api.auth", "com.atlassian.sal.api.message",
                        "com.atlassian.sal.api.websudo", "com.atlassian.sal.api.xsrf",
                        "com.atlassian.webresource.api.assembler", "com.opensymphony.module.propertyset",
                        "com.opensymphony.workflow", "com.opensymphony.workflow.loader", "jakarta.ws.rs.container",
                        "jakarta.ws.rs.ext")
                .text("i18n/probe.properties", TEXTS)
                .text("i18n/probe_zh_CN.properties", "probe.greeting=\\u4f60\\u597d\n")
                .text("templates/attempts.vm", ATTEMPTS).text("css/probe.css", "p { color: red }")
                .text("flow.xml", flow());
    }

    private static String flow() {
        return PluginFlow.XML.replace("{condition}", "<condition type=\"class\"><arg name=\"class.name\">"
                + "plugin.Condition</arg></condition>").replace("plugin.", "sandbox.fidelity.probe.Flow");
    }
}

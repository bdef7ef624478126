package sandbox.fidelity;

import sandbox.it.PluginJar;

/** Plugins that Jira would not enable, each with a servlet by which one sees whether it was. */
final class RefusedPlugins {
    private static final String SERVLET = """
            <servlet key="seen" class="sandbox.it.tiny.PageServlet"><url-pattern>/%s</url-pattern></servlet>
            """;

    private RefusedPlugins() {
    }

    /** Names a factory of functions where one of conditions is needed. */
    static PluginJar wrongFactory() {
        return new PluginJar("sandbox.fidelity.wrong-factory").classesOf("sandbox.it.tiny")
                .modules(SERVLET.formatted("wrong-factory")).modules("""
                        <workflow-condition key="wrong" class="sandbox.it.tiny.Greeter">
                          <condition-class>sandbox.it.tiny.Badge</condition-class></workflow-condition>
                        """);
    }

    /** Imports a package of a library that Jira has inside and does not export. */
    static PluginJar hiddenLibrary() {
        return new PluginJar("sandbox.fidelity.hidden-library").classesOf("sandbox.it.tiny")
                .imports("com.google.common.collect").modules(SERVLET.formatted("hidden-library"));
    }

    /** Imports a manager that Jira has and does not export. */
    static PluginJar unexported() {
        return new PluginJar("sandbox.fidelity.unexported").classesOf("sandbox.it.tiny")
                .imports("com.atlassian.jira.config").modules(SERVLET.formatted("unexported"))
                .beans("<osgi:reference id='statuses' interface='com.atlassian.jira.config.StatusManager'/>");
    }
}

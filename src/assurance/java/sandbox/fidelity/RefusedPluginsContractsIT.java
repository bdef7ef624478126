package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Plugins that are not enabled, as a whole, because of one thing that Jira would refuse. */
public class RefusedPluginsContractsIT {
    private final ProbedHost host = ProbedHost.running();

    @Test
    @Contract(of = {"com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory",
            "com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory",
            "com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory",
            "com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory",
            "com.opensymphony.workflow.loader.AbstractDescriptor"},
            rule = "The class of a workflow module is a factory for its kind; another one disables the plugin.",
            evidence = {"https://developer.atlassian.com/display/JIRADEV/Workflow+Plugin+Modules",
            "facts 3.7 [S11 E1 E4]", "facts 1.2 [S10 E6]"})
    public void shouldDisableAPluginWhoseWorkflowModuleNamesAWrongFactory() {
        assertThat(host.log()).contains("sandbox.fidelity.wrong-factory: module wrong <workflow-condition>");
        assertThat(host.visitor().get("/plugins/servlet/wrong-factory").statusCode()).isEqualTo(404);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.config.StatusManager", "plugin-info"},
            rule = "A manager that Jira does not export is no service: a plugin that imports it is not enabled.",
            evidence = {"U2", "facts 4.0 [S11 E4]"},
            named = NamedRule.SERVICES_NOT_EXPORTED_ARE_NOT_INJECTABLE)
    public void shouldNotEnableAPluginThatImportsWhatJiraDoesNotExport() {
        assertThat(host.log()).contains("Plugin sandbox.fidelity.unexported is waiting for services that the host "
                + "does not provide: com.atlassian.jira.config.StatusManager");
        assertThat(host.visitor().get("/plugins/servlet/unexported").statusCode()).isEqualTo(404);
    }

    @Test
    @Contract(of = "plugin-info",
            rule = "Libraries inside Jira are not exported: a plugin that imports one is not resolved.",
            evidence = "facts 1.2 [DOC]")
    public void shouldNotResolveAPluginThatImportsALibraryOfTheHost() {
        assertThat(host.log()).contains("sandbox.fidelity.hidden-library").contains("com.google.common.collect");
        assertThat(host.visitor().get("/plugins/servlet/hidden-library").statusCode()).isEqualTo(404);
    }

    @Test
    @Contract(of = "plugin-info",
            rule = "The page of the plugins shows the version of the descriptor.",
            evidence = {"facts 1.1 [I]", "facts 1.6 [S11 E1 E4]"})
    public void shouldListThePluginsWithTheirVersion() {
        ProbedHost.Browser browser = host.administrator();
        assertThat(browser.http().get("/plugins/servlet/upm").body()).contains(ProbePlugin.KEY).contains("1.2");
    }
}

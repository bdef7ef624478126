package sandbox.jira;

import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.atlassian.jira.workflow.migration.MigrationHelperFactory;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.ofbiz.core.entity.GenericEntityException;

/** A workflow as plugins bring it: To Do and Done, with modules of the plugin on the transition between them. */
public final class PluginFlow {
    private static final String FUNCTIONS = "com.atlassian.jira.workflow.function.";

    public static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN"
              "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            <workflow>
              <initial-actions><action id="1" name="Create"><results>
                <unconditional-result old-status="Finished" status="Open" step="1"><post-functions>
                  {create}{created}
                </post-functions></unconditional-result></results></action></initial-actions>
              <steps>
                <step id="1" name="To Do"><meta name="jira.status.id">10000</meta><actions>
                  <action id="2" name="Pass">
                    <restrict-to><conditions>{condition}</conditions></restrict-to>
                    <validators><validator name="" type="class">
                      <arg name="class.name">plugin.Validator</arg></validator></validators>
                    <results><unconditional-result old-status="Finished" status="Done" step="2"><post-functions>
                      <function type="class"><arg name="class.name">plugin.Function</arg></function>
                      {status}{comment}{history}{fired}
                    </post-functions></unconditional-result></results></action></actions></step>
                <step id="2" name="Done"><meta name="jira.status.id">10001</meta></step>
              </steps>
            </workflow>
            """.replace("{create}", function("issue.IssueCreateFunction", ""))
            .replace("{created}", function("event.FireIssueEventFunction", event(1)))
            .replace("{status}", function("issue.UpdateIssueStatusFunction", ""))
            .replace("{comment}", function("misc.CreateCommentFunction", ""))
            .replace("{history}", function("issue.GenerateChangeHistoryFunction", ""))
            .replace("{fired}", function("event.FireIssueEventFunction", event(13)));

    private PluginFlow() {
    }

    /** Makes it the workflow of the project. */
    public static void install(Fixture jira, String conditionClass) {
        installXml(jira, XML.replace("{condition}",
                "<condition type=\"class\"><arg name=\"class.name\">" + conditionClass + "</arg></condition>"));
    }

    /** Makes a workflow of one's own that of the project. */
    public static void installXml(Fixture jira, String xml) {
        try {
            WorkflowManager manager = jira.host.get(WorkflowManager.class);
            WorkflowDescriptor descriptor = WorkflowUtil.convertXMLtoWorkflowDescriptor(xml);
            manager.createWorkflow(jira.admin, new ConfigurableJiraWorkflow("plugin flow", descriptor, manager));
            WorkflowSchemeManager schemes = jira.host.get(WorkflowSchemeManager.class);
            AssignableWorkflowScheme scheme = schemes.createScheme(
                    schemes.assignableBuilder().setName("Scheme").setDefaultWorkflow("plugin flow").build());
            jira.host.get(MigrationHelperFactory.class).createMigrationHelper(jira.project, scheme)
                    .associateProjectAndWorkflowScheme();
        } catch (FactoryException | GenericEntityException e) {
            throw new AssertionError(e);
        }
    }

    private static String function(String name, String arguments) {
        return "<function type=\"class\"><arg name=\"class.name\">" + FUNCTIONS + name + "</arg>" + arguments
                + "</function>";
    }

    private static String event(int type) {
        return "<arg name=\"eventTypeId\">" + type + "</arg>";
    }
}

package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;
import sandbox.jira.PluginFlow;

/** Workflows as texts and descriptors, and the schemes that give each issue type one. */
@SuppressWarnings("unchecked")
public class WorkflowContractsTest {
    private final Fixture jira = new Fixture();
    private final WorkflowManager workflows = jira.host.get(WorkflowManager.class);
    private final WorkflowSchemeManager schemes = jira.host.get(WorkflowSchemeManager.class);

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.workflow.AssignableWorkflowScheme",
            "com.atlassian.jira.workflow.WorkflowSchemeManager",
            "com.atlassian.jira.workflow.WorkflowScheme$Builder"},
            rule = "A workflow scheme gives each issue type its workflow; the mapping of null is for all others.",
            evidence = {"facts 4.7 [S8 E11 E12 I]",
            "https://docs.atlassian.com/jira/server/com/atlassian/jira/workflow/DefaultWorkflowSchemeManager.html"})
    public void shouldGiveEachIssueTypeItsWorkflowAndOthersTheDefault() {
        create("tasks only");
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName("Two")
                .setDescription("d").setDefaultWorkflow("jira").setMapping(jira.type("Task"), "tasks only").build());
        schemes.addSchemeToProject(jira.project, schemes.getSchemeObject(scheme.getId()));
        Issue task = jira.create("Task");
        assertThat(workflows.getWorkflow(task).getName()).isEqualTo("tasks only");
        assertThat(workflows.getWorkflow(jira.project.getId(), jira.type("Bug")).getName()).isEqualTo("jira");
        assertThat(schemes.getWorkflowSchemeObj(scheme.getId()).getMappings())
                .containsEntry(jira.type("Task"), "tasks only").containsEntry(null, "jira");
    }

    /** Publishing a draft without migration stores its mappings by the same call. */
    @Test
    @Contract(of = "com.atlassian.jira.workflow.WorkflowSchemeManager",
            rule = "A scheme in use changes for issue types without issues at once; issues are never left behind in a workflow.",
            evidence = {"facts 4.7 [S8 E11 E12 I]",
            "https://docs.atlassian.com/jira/server/com/atlassian/jira/workflow/DefaultWorkflowSchemeManager.html"})
    public void shouldChangeASchemeInUseOnlyWhereNoIssueWouldMove() {
        create("bugs only");
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName("In use")
                .setDescription("d")
                .setDefaultWorkflow("jira").build());
        schemes.addSchemeToProject(jira.project, schemes.getSchemeObject(scheme.getId()));
        jira.create("Task");
        schemes.updateWorkflowScheme(scheme.builder().setMapping(jira.type("Bug"), "bugs only").build());
        assertThat(workflows.getWorkflow(jira.project.getId(), jira.type("Bug")).getName()).isEqualTo("bugs only");
        AssignableWorkflowScheme moving = scheme.builder().setMapping(jira.type("Task"), "bugs only").build();
        assertThatThrownBy(() -> schemes.updateWorkflowScheme(moving)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.workflow.AssignableWorkflowScheme$Builder",
            "com.atlassian.jira.workflow.WorkflowScheme"},
            rule = "A workflow scheme does not change; its builder makes another one, which the manager stores.",
            evidence = {"facts 4.7 [S8 E11 I]",
            "https://docs.atlassian.com/jira/server/com/atlassian/jira/workflow/DefaultWorkflowSchemeManager.html"})
    public void shouldChangeASchemeOnlyByUpdatingWhatItsBuilderMade() {
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName("One").build());
        AssignableWorkflowScheme changed = scheme.builder().setName("Other").build();
        assertThat(schemes.getWorkflowSchemeObj(scheme.getId()).getName()).isEqualTo("One");
        schemes.updateWorkflowScheme(changed);
        assertThat(schemes.getWorkflowSchemeObj(scheme.getId()).getName()).isEqualTo("Other");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.workflow.WorkflowManager", "com.atlassian.jira.workflow.WorkflowSchemeManager"},
            rule = "A scheme cannot name a workflow that is not there, and names of workflows are unique.",
            evidence = "facts 4.7 [S7 S8 E10 I]")
    public void shouldRefuseSchemesOfWorkflowsThatAreNotThereAndSecondNames() {
        assertThatThrownBy(() -> schemes.createScheme(schemes.assignableBuilder().setName("One")
                .setDefaultWorkflow("no such").build())).isInstanceOf(RuntimeException.class);
        create("plugin flow");
        assertThatThrownBy(() -> create("plugin flow")).isInstanceOf(RuntimeException.class);
    }

    @Test
    @Contract(of = {"com.atlassian.jira.workflow.JiraWorkflow", "com.atlassian.jira.workflow.WorkflowManager",
            "com.atlassian.jira.workflow.ConfigurableJiraWorkflow"},
            rule = "A descriptor handed out is changed for all only when the workflow is stored.",
            evidence = "facts 4.7 [S8 E14 I]")
    public void shouldChangeNothingByChangingADescriptorUntilItIsStored() {
        create("plugin flow");
        JiraWorkflow mine = workflows.getWorkflow("plugin flow");
        mine.getDescriptor().getAction(2).setName("Renamed");
        assertThat(workflows.getWorkflow("plugin flow").getDescriptor().getAction(2).getName()).isEqualTo("Pass");
        workflows.updateWorkflow(jira.admin, mine);
        assertThat(workflows.getWorkflow("plugin flow").getDescriptor().getAction(2).getName()).isEqualTo("Renamed");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.workflow.WorkflowUtil", "com.opensymphony.workflow.loader.ActionDescriptor",
            "com.opensymphony.workflow.loader.ConditionDescriptor",
            "com.opensymphony.workflow.loader.FunctionDescriptor",
            "com.opensymphony.workflow.loader.ResultDescriptor",
            "com.opensymphony.workflow.loader.StepDescriptor",
            "com.opensymphony.workflow.loader.ValidatorDescriptor",
            "com.opensymphony.workflow.loader.WorkflowDescriptor"},
            rule = "A workflow written as XML and read again has the same steps, actions, modules, arguments and "
                    + "properties.",
            evidence = "facts 4.7 [S8 E13 I]")
    public void shouldKeepStepsActionsAndArgumentsWrittenAsXml() throws Exception {
        WorkflowDescriptor read = WorkflowUtil.convertXMLtoWorkflowDescriptor(
                WorkflowUtil.convertDescriptorToXML(descriptor()));
        StepDescriptor step = read.getStep(1);
        ActionDescriptor action = (ActionDescriptor) step.getActions().get(0);
        assertThat(step.getMetaAttributes()).containsEntry("jira.status.id", "10000");
        assertThat(action.getUnconditionalResult().getStep()).isEqualTo(2);
        assertThat(((ValidatorDescriptor) action.getValidators().get(0)).getArgs()).containsEntry("class.name",
                "plugin.Validator");
        assertThat(((FunctionDescriptor) action.getUnconditionalResult().getPostFunctions().get(0)).getArgs())
                .containsEntry("class.name", "plugin.Function");
        assertThat(condition(action).getArgs()).containsEntry("class.name", "plugin.Condition");
        assertThat(read.getInitialActions()).hasSize(1);
    }

    private static ConditionDescriptor condition(ActionDescriptor action) {
        ConditionsDescriptor all = (ConditionsDescriptor) action.getRestriction().getConditions().get(0);
        return (ConditionDescriptor) all.getConditions().get(0);
    }

    private void create(String name) {
        workflows.createWorkflow(jira.admin, new ConfigurableJiraWorkflow(name, descriptor(), workflows));
    }

    private static WorkflowDescriptor descriptor() {
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(PluginFlow.XML.replace("{condition}",
                    "<condition type=\"class\"><arg name=\"class.name\">plugin.Condition</arg></condition>"));
        } catch (FactoryException e) {
            throw new AssertionError(e);
        }
    }
}

package io.phasegate.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.loader.WorkflowLoader;
import io.phasegate.setup.model.Placeholders;
import io.phasegate.setup.model.ObjectKeys;
import io.phasegate.setup.model.PlainWorkflow;
import io.phasegate.setup.model.WorkflowTexts;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.Test;

/** The workflows can be read by the host's engine and say the same in every module of a transition. */
public class WorkflowResourcesTest {
    private final WorkflowTexts full = WorkflowResources.all();
    private final WorkflowTexts plain = new WorkflowTexts(key -> PlainWorkflow.of(full.of(key)));

    @Test
    public void shouldLeadEveryModuleToTheStatusThatItsTransitionLeadsTo() {
        for (String key : WorkflowTexts.keys()) {
            WorkflowDescriptor workflow = load(full.of(key));
            for (ActionDescriptor action : actions(workflow)) {
                assertThat(first(action).getArgs().getOrDefault("to", status(workflow, action)))
                        .as(action.getName()).isEqualTo(status(workflow, action));
            }
        }
    }

    @Test
    public void shouldRunOurFunctionFirstAndJirasFiveAfterIt() {
        ActionDescriptor pass = load(full.of(ObjectKeys.WORKFLOW_PHASE)).getAction(31);
        List<?> functions = pass.getUnconditionalResult().getPostFunctions();
        assertThat(functions).hasSize(6);
        assertThat(first(pass).getArgs()).containsEntry("class.name", "io.phasegate.workflow.GateActFunction")
                .containsEntry("full.module.key", "io.phasegate.jiragate-act-function").containsEntry("act", "pass");
    }

    @Test
    public void shouldTakeEveryModuleOfOursOutOfThePlainWorkflows() {
        WorkflowTexts.keys().forEach(key -> assertThat(plain.of(key)).doesNotContain("io.phasegate")
                .doesNotContain("restrict-to").doesNotContain("ProcessStep"));
    }

    @Test
    public void shouldKeepStatusesAndTransitionsInThePlainWorkflows() {
        WorkflowTexts.keys().forEach(key -> assertThat(outline(load(plain.of(key))))
                .isEqualTo(outline(load(full.of(key)))));
        WorkflowTexts.keys().forEach(key -> assertThat(actions(load(plain.of(key)))).allSatisfy(action ->
                assertThat(action.getUnconditionalResult().getPostFunctions()).hasSize(5)));
    }

    @Test
    public void shouldStayTheSameHoweverOftenTheHostStoresThem() {
        WorkflowDescriptor once = load(full.of(ObjectKeys.WORKFLOW_DELIVERABLE));
        WorkflowDescriptor twice = load(WorkflowUtil.convertDescriptorToXML(once));
        assertThat(outline(load(WorkflowUtil.convertDescriptorToXML(twice)))).isEqualTo(outline(once));
    }

    private static List<String> outline(WorkflowDescriptor workflow) {
        return actions(workflow).stream().map(action -> action.getId() + action.getName() + action.getView()
                + action.getMetaAttributes() + action.getUnconditionalResult().getStep()).toList();
    }

    private static FunctionDescriptor first(ActionDescriptor action) {
        return (FunctionDescriptor) action.getUnconditionalResult().getPostFunctions().get(0);
    }

    private static String status(WorkflowDescriptor workflow, ActionDescriptor action) {
        StepDescriptor target = workflow.getStep(action.getUnconditionalResult().getStep());
        String status = target.getMetaAttributes().get("jira.status.id").toString().replace("id of status:", "");
        return status.toUpperCase(Locale.ROOT).replace('-', '_').replace("CUSTOMER_", "");
    }

    @SuppressWarnings("unchecked")
    private static List<ActionDescriptor> actions(WorkflowDescriptor workflow) {
        List<ActionDescriptor> actions = new ArrayList<>(workflow.getCommonActions().values());
        ((List<StepDescriptor>) workflow.getSteps()).forEach(step -> actions.addAll(step.getActions()));
        return actions;
    }

    private static WorkflowDescriptor load(String xml) {
        String filled = Placeholders.fill(xml, key -> "id of " + key).replace("2.8", "2.7").replace("2_8", "2_7");
        try {
            return WorkflowLoader.load(new ByteArrayInputStream(filled.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(filled, e);
        }
    }
}

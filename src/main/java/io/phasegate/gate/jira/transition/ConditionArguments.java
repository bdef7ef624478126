package io.phasegate.gate.jira.transition;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.Map;

/** Factory of our condition modules. Its name is data of the plugin's descriptor. */
public class ConditionArguments extends ModuleArguments implements WorkflowPluginConditionFactory {
    @Override
    Map<?, ?> argumentsOf(AbstractDescriptor descriptor) {
        return ((ConditionDescriptor) descriptor).getArgs();
    }
}

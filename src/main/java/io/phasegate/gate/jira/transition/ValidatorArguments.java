package io.phasegate.gate.jira.transition;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Factory of our validator modules. Its name is data of the plugin's descriptor. */
public class ValidatorArguments extends ModuleArguments implements WorkflowPluginValidatorFactory {
    @Override
    Map<?, ?> argumentsOf(AbstractDescriptor descriptor) {
        return ((ValidatorDescriptor) descriptor).getArgs();
    }
}

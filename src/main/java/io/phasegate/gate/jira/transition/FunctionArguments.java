package io.phasegate.gate.jira.transition;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;

/** Factory of our function modules. Its name is data of the plugin's descriptor. */
public class FunctionArguments extends ModuleArguments implements WorkflowPluginFunctionFactory {
    @Override
    Map<?, ?> argumentsOf(AbstractDescriptor descriptor) {
        return ((FunctionDescriptor) descriptor).getArgs();
    }
}

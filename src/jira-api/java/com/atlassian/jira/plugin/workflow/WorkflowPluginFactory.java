package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Turns form values of a workflow module into arguments and back. Source: facts 3.7 [S11 E1, E4]. */
public interface WorkflowPluginFactory {
    Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);
    Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}

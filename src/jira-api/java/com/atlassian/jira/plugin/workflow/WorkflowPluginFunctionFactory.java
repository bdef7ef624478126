package com.atlassian.jira.plugin.workflow;

/** Factory of a post-function. Source: facts 3.7 [S11 E1, E4]. */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {
}

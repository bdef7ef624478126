package com.atlassian.jira.plugin.workflow;

/** Factory of a validator. Source: facts 3.7 [S8 E16]. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {
}

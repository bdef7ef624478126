package com.atlassian.jira.plugin.workflow;

/** Factory of a condition. Source: facts 3.7 [S8 E16]. */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {
}

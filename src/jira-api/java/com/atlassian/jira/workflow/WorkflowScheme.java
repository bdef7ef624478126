package com.atlassian.jira.workflow;

import java.util.Map;

/** Which workflow for which issue type. Source: Javadoc DAC and 7.0.8 WorkflowScheme; facts 4.7. */
public interface WorkflowScheme {
    Long getId();
    String getName();
    String getDescription();
    Map<String, String> getMappings();
    String getActualWorkflow(String issueTypeId);
    String getActualDefaultWorkflow();
    String getConfiguredWorkflow(String issueTypeId);
    String getConfiguredDefaultWorkflow();
    boolean isDraft();
    boolean isDefault();

    /** Collects the mappings; the erased return types depend on this very hierarchy. */
    interface Builder<T extends WorkflowScheme.Builder<T>> {
        T setMapping(String issueTypeId, String workflowName);
        T setMappings(Map<String, String> mappings);
        T setDefaultWorkflow(String workflowName);
        T removeMapping(String issueTypeId);
        T removeWorkflow(String workflowName);
        T removeDefault();
        T clearMappings();
        String getMapping(String issueTypeId);
        Map<String, String> getMappings();
        String getDefaultWorkflow();
        Long getId();
        String getName();
        String getDescription();
        boolean isDraft();
        boolean isDefault();
    }
}

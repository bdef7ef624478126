package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which configuration of a field holds where. Source: facts 4.4 [S7-S8], builder name U4. */
public interface FieldConfigScheme {
    Long getId();
    String getName();
    String getDescription();
    FieldConfig getOneAndOnlyConfig();
    Map<String, FieldConfig> getConfigs();
    List<Project> getAssociatedProjectObjects();
    List<Long> getAssociatedProjectIds();
    Collection<IssueType> getAssociatedIssueTypes();
    Collection<String> getAssociatedIssueTypeIds();
    boolean isGlobal();
}

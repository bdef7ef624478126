package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;

/** Issue type schemes. Source: facts 4.6 [S8 E9 complete]. */
public interface IssueTypeSchemeManager {
    FieldConfigScheme create(String name, String description, List<String> issueTypeIds);
    FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> issueTypeIds);
    void deleteScheme(FieldConfigScheme scheme);
    List<FieldConfigScheme> getAllSchemes();
    FieldConfigScheme getConfigScheme(Project project);
    FieldConfigScheme getDefaultIssueTypeScheme();
    boolean isDefaultIssueTypeScheme(FieldConfigScheme scheme);
    Collection<IssueType> getIssueTypesForProject(Project project);
    Collection<IssueType> getIssueTypesForScheme(FieldConfigScheme scheme);
    void setDefaultValue(FieldConfig config, String optionId);
    void addOptionToDefault(String optionId);
    FieldConfigScheme setProjectAssociationsForIssueTypeScheme(FieldConfigScheme scheme,
            Collection<Project> projects);
}

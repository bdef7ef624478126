package com.atlassian.jira.issue.fields.config.manager;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.fields.ConfigurableField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** Field configuration schemes. Source: facts 4.4 [S7-S8 E10, E11, E12, E15, E19]. */
public interface FieldConfigSchemeManager {
    List<FieldConfigScheme> getConfigSchemesForField(ConfigurableField field);
    FieldConfigScheme getFieldConfigScheme(Long id);
    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme);
    FieldConfigScheme updateFieldConfigScheme(FieldConfigScheme scheme, List<JiraContextNode> contexts,
            ConfigurableField field);
    void removeFieldConfigScheme(Long id);
}

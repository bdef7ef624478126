package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.List;

/** A custom field. Source: facts 4.4 [S11 E1; S7 E10 schemes and types]. */
public interface CustomField extends ConfigurableField {
    Long getIdAsLong();
    String getFieldName();
    String getDescription();
    CustomFieldType<?, ?> getCustomFieldType();
    FieldConfig getRelevantConfig(Issue issue);
    List<IssueType> getAssociatedIssueTypes();
    CustomFieldSearcher getCustomFieldSearcher();
}

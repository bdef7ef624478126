package com.atlassian.jira.issue;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/** Custom fields. Source: facts 4.4 [S11 E1 reads; S7-S8 E10, E12, E15 writes]. */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(String id);
    CustomField getCustomFieldObject(Long id);
    List<CustomField> getCustomFieldObjects();
    List<CustomField> getCustomFieldObjects(Issue issue);
    Collection<CustomField> getCustomFieldObjectsByName(String name);
    CustomFieldType<?, ?> getCustomFieldType(String key);
    List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> type);
    CustomFieldSearcher getCustomFieldSearcher(String key);
    CustomField createCustomField(String name, String description, CustomFieldType<?, ?> type,
            CustomFieldSearcher searcher, List<JiraContextNode> contexts, List<IssueType> issueTypes)
            throws GenericEntityException;
    void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher);
    void removeCustomField(CustomField field) throws com.atlassian.jira.exception.RemoveException;
    void refresh();
}

package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.operation.IssueOperation;
import java.util.Collection;

/** Which screen for which operation. Source: Javadoc 7.0.8 FieldScreenScheme, complete in facts 4.6. */
public interface FieldScreenScheme {
    Long getId();
    void setId(Long id);
    String getName();
    void setName(String name);
    String getDescription();
    void setDescription(String description);
    FieldScreenSchemeItem getFieldScreenSchemeItem(IssueOperation operation);
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();
    void addFieldScreenSchemeItem(FieldScreenSchemeItem item);
    FieldScreenSchemeItem removeFieldScreenSchemeItem(IssueOperation operation);
    FieldScreen getFieldScreen(IssueOperation operation);
    void store();
    void remove();
}

package com.atlassian.jira.issue.fields.layout.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;

/** Field configurations of projects. Source: facts 4.6 [S11 getFieldLayout E1; S8 E15]. */
public interface FieldLayoutManager {
    FieldLayout getFieldLayout(Issue issue);
    void addSchemeAssociation(Project project, Long schemeId);
}

package com.atlassian.jira.issue.fields.screen;

import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;

/** Makes unsaved screens and schemes. Source: facts 4.6 [S8 E11; createScreen and item I]. */
public interface FieldScreenFactory {
    FieldScreen createScreen();
    FieldScreenScheme createFieldScreenScheme();
    FieldScreenSchemeItem createFieldScreenSchemeItem();
    IssueTypeScreenScheme createIssueTypeScreenScheme();
    IssueTypeScreenSchemeEntity createIssueTypeScreenSchemeEntity();
}

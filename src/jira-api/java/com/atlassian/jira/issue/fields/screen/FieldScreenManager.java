package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Stores screens. Source: facts 4.6 [S7-S8 E10; rest I]. */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();
    FieldScreen getFieldScreen(Long id);
    void createFieldScreen(FieldScreen screen);
    void updateFieldScreen(FieldScreen screen);
    void updateFieldScreenTab(FieldScreenTab tab);
    void removeFieldScreen(Long id);
}

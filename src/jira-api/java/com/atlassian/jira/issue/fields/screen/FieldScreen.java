package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** A screen. Source: facts 4.6 [S7-S8 E10, E12]. */
public interface FieldScreen {
    Long getId();
    String getName();
    void setName(String name);
    String getDescription();
    void setDescription(String description);
    FieldScreenTab addTab(String name);
    FieldScreenTab getTab(int position);
    List<FieldScreenTab> getTabs();
    boolean containsField(String fieldId);
    void removeFieldScreenLayoutItem(String fieldId);
    void store();
}

package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** A tab of a screen. Source: facts 4.6 [S7-S8]. */
public interface FieldScreenTab {
    Long getId();
    String getName();
    void setName(String name);
    int getPosition();
    FieldScreen getFieldScreen();
    void addFieldScreenLayoutItem(String fieldId);
    List<FieldScreenLayoutItem> getFieldScreenLayoutItems();
    void store();
}

package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Stores screen schemes. Source: Javadoc 7.6.1 FieldScreenSchemeManager, complete in facts 4.6. */
public interface FieldScreenSchemeManager {
    Collection<FieldScreenScheme> getFieldScreenSchemes();
    Collection<FieldScreenScheme> getFieldScreenSchemes(FieldScreen screen);
    FieldScreenScheme getFieldScreenScheme(Long id);
    void createFieldScreenScheme(FieldScreenScheme scheme);
    void updateFieldScreenScheme(FieldScreenScheme scheme);
    void removeFieldScreenScheme(FieldScreenScheme scheme);
    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme scheme);
    void createFieldScreenSchemeItem(FieldScreenSchemeItem item);
    void updateFieldScreenSchemeItem(FieldScreenSchemeItem item);
    void removeFieldScreenSchemeItem(FieldScreenSchemeItem item);
    void removeFieldSchemeItems(FieldScreenScheme scheme);
}

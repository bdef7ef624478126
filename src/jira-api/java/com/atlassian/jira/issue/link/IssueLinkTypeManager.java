package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Types of links. Source: facts 4.10 [S8 E9 complete]. */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);
    IssueLinkType getIssueLinkType(Long id);
    Collection<IssueLinkType> getIssueLinkTypes();
    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
    void updateIssueLinkType(IssueLinkType type, String name, String outward, String inward);
    void removeIssueLinkType(Long id);
}

package com.atlassian.jira.sharing;

import com.atlassian.jira.sharing.type.ShareType;

/** One share. Source: Javadoc 7.6.1 SharePermission. */
public interface SharePermission {
    Long getId();
    ShareType.Name getType();
    String getParam1();
    String getParam2();
}

package com.atlassian.jira.util;

/** Version of Jira. Source: facts 4.13 [S11 E1, E4]. */
public interface BuildUtilsInfo {
    String getVersion();
}

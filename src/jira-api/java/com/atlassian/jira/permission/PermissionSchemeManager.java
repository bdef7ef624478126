package com.atlassian.jira.permission;

import com.atlassian.jira.scheme.SchemeManager;

/** Permission schemes. Source: facts 4.6 [S8]. */
public interface PermissionSchemeManager extends SchemeManager {
}

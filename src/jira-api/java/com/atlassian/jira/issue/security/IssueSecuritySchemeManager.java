package com.atlassian.jira.issue.security;

import com.atlassian.jira.scheme.SchemeManager;

/** Issue security schemes. Source: facts 4.6 [S8]. */
public interface IssueSecuritySchemeManager extends SchemeManager {
}

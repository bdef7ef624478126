package com.atlassian.jira.issue.security;

/** One level: who of the scheme sees the issue. Source: facts 4.10 [S8 E15]; Javadoc DAC IssueSecurityLevel. */
public interface IssueSecurityLevel {
    Long getId();
    String getName();
    String getDescription();
    Long getSchemeId();
}

package com.atlassian.jira.issue.context;

/** An issue context in the tree of contexts. Source: facts 4.4 [S7-S8]; Javadoc 7.1.9 issue.context. */
public interface JiraContextNode extends IssueContext {
}

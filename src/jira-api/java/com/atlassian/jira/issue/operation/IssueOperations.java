package com.atlassian.jira.issue.operation;

/** Create, edit, view. Source: facts 4.6 [S8 E12, class S11 E4]. */
public class IssueOperations {
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = new ScreenableSingleIssueOperation(0L,
            "admin.issue.operations.create");
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = new ScreenableSingleIssueOperation(1L,
            "admin.issue.operations.edit");
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = new ScreenableSingleIssueOperation(2L,
            "admin.issue.operations.view");

    private IssueOperations() { }
}

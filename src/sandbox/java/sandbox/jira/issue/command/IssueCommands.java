package sandbox.jira.issue.command;

/** The commands behind Jira's issue service. */
public record IssueCommands(CreateIssue create, UpdateIssue update, TransitionIssue transition, AssignIssue assign,
        DeleteIssue delete, MoveIssue move) {
}

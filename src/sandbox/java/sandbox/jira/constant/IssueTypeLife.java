package sandbox.jira.constant;

/** What else happens when issue types come and go; the issue type schemes listen. */
public interface IssueTypeLife {
    void created(String issueTypeId);

    void removed(String issueTypeId);
}

package sandbox.jira.issue;

import com.atlassian.jira.issue.Issue;

/** Whether the step of the workflow that an issue stands in lets it be edited (`jira.issue.editable`). */
@FunctionalInterface
public interface Editability {
    boolean isEditable(Issue issue);
}

package sandbox.spi;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * What may be done to an issue that Jira's public API does not say in one call. Used by the issue view, board and
 * REST.
 */
public interface IssueActions {
    /**
     * Transitions from the issue's status whose conditions the user passes, in workflow order. The conditions are given
     * this very object, which the panels of the page get too.
     */
    List<Transition> transitions(String userKey, Issue issue);

    /**
     * Jira's Move within a project: type and status are set as chosen, no condition or validator is asked.
     * The caller has checked the permission MOVE_ISSUES.
     */
    void move(String userKey, long issueId, String issueTypeId, String statusId);

    /**
     * `screenId` is null for a transition without a screen; `name` is translated for the user by the workflow's i18n
     * meta.
     */
    record Transition(int id, String name, Long screenId, String targetStatusId) {
    }
}

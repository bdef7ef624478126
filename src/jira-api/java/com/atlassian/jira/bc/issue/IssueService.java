package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

/**
 * Issues with permission checks and validation.
 * Source: facts 4.2 [S8 E9 complete list]; results: Javadoc 7.6.1 IssueService.
 */
public interface IssueService {
    IssueResult getIssue(ApplicationUser user, Long issueId);
    IssueResult getIssue(ApplicationUser user, String issueKey);
    IssueInputParameters newIssueInputParameters();
    boolean isEditable(Issue issue, ApplicationUser user);
    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters);
    CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId,
            IssueInputParameters parameters);
    IssueResult create(ApplicationUser user, CreateValidationResult result);
    UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters);
    IssueResult update(ApplicationUser user, UpdateValidationResult result);
    IssueResult update(ApplicationUser user, UpdateValidationResult result, EventDispatchOption event,
            boolean sendMail);
    TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId,
            IssueInputParameters parameters);
    TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId,
            IssueInputParameters parameters, TransitionOptions options);
    IssueResult transition(ApplicationUser user, TransitionValidationResult result);
    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assigneeUserName);
    IssueResult assign(ApplicationUser user, AssignValidationResult result);
    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);
    ErrorCollection delete(ApplicationUser user, DeleteValidationResult result);

    /** Base of all results: the issue and the errors. */
    abstract class IssueValidationResult extends ServiceResultImpl {
        private static final long serialVersionUID = 1L;
        private final transient MutableIssue issue;

        public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** An issue that was read or written. */
    class IssueResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;

        public IssueResult(MutableIssue issue) {
            this(issue, new SimpleErrorCollection());
        }

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** Outcome of checking a creation. */
    class CreateValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Object> values;

        public CreateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> values) {
            super(issue, errors);
            this.values = values;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return values;
        }
    }

    /** Outcome of checking an update. */
    class UpdateValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Object> values;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> values) {
            super(issue, errors);
            this.values = values;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return values;
        }
    }

    /** Outcome of checking a transition. */
    class TransitionValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;
        private final transient Map<String, Object> values;
        private final transient Map<String, Object> inputs;
        private final int actionId;

        public TransitionValidationResult(MutableIssue issue, ErrorCollection errors, Map<String, Object> values,
                Map<String, Object> inputs, int actionId) {
            super(issue, errors);
            this.values = values;
            this.inputs = inputs;
            this.actionId = actionId;
        }

        public Map<String, Object> getFieldValuesHolder() {
            return values;
        }

        public Map<String, Object> getAdditionInputs() {
            return inputs;
        }

        public int getActionId() {
            return actionId;
        }
    }

    /** Outcome of checking an assignment. */
    class AssignValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;
        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super(issue, errors);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }

    /** Outcome of checking a deletion. */
    class DeleteValidationResult extends IssueValidationResult {
        private static final long serialVersionUID = 1L;

        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }
}

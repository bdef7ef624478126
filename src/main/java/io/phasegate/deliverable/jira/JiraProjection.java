package io.phasegate.deliverable.jira;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.deliverable.Projection;
import io.phasegate.setup.SetupObjects;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves the status by transitions, so that history and notifications are Jira's own. What it cannot do is logged and
 * lags behind.
 */
public final class JiraProjection implements Projection {
    private static final Logger LOG = LoggerFactory.getLogger(JiraProjection.class);
    private static final TransitionOptions UNCHECKED =
            new TransitionOptions.Builder().skipConditions().skipValidators().skipPermissions().build();

    private final HostComponents host;
    private final IssueManager issues;
    private final WorkflowManager workflows;
    private final SetupObjects objects;
    private final JiraAuthenticationContext authentication;
    private final IssueFields fields;
    private final ThreadLocal<Boolean> running = ThreadLocal.withInitial(() -> false);

    public JiraProjection(HostComponents host, IssueManager issues, WorkflowManager workflows, SetupObjects objects,
            IssueFields fields, JiraAuthenticationContext authentication) {
        this.host = host;
        this.issues = issues;
        this.workflows = workflows;
        this.objects = objects;
        this.authentication = authentication;
        this.fields = fields;
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    @Override
    public void show(long issueId, String statusKey, Map<String, String> values) {
        running.set(true);
        try {
            objects.find(statusKey).ifPresent(status -> move(issueId, status));
            write(issueId, values);
        } catch (RuntimeException e) {
            LOG.warn("The status of issue {} lags behind the journal, which has it at {}", issueId, statusKey, e);
        } finally {
            running.remove();
        }
    }

    private void move(long issueId, String status) {
        MutableIssue issue = issues.getIssueObject(issueId);
        if (issue == null || status.equals(issue.getStatusId())) {
            return;
        }
        for (int action : new TransitionPath(workflows.getWorkflow(issue)).between(issue.getStatusId(), status)) {
            transition(issueId, action);
        }
    }

    private void transition(long issueId, int action) {
        IssueService service = host.get(IssueService.class);
        ApplicationUser user = authentication.getLoggedInUser();
        TransitionValidationResult valid = service.validateTransition(user, issueId, action,
                service.newIssueInputParameters(), UNCHECKED);
        IssueResult result = valid.isValid() ? service.transition(user, valid) : null;
        if (result == null || !result.isValid()) {
            ErrorCollection errors = result == null ? valid.getErrorCollection() : result.getErrorCollection();
            throw new IllegalStateException("Transition " + action + " of issue " + issueId + ": "
                    + errors.getErrorMessages() + " " + errors.getErrors());
        }
    }

    private void write(long issueId, Map<String, String> values) {
        MutableIssue issue = issues.getIssueObject(issueId);
        if (issue != null && fields.write(issue, values)) {
            issues.updateIssue(authentication.getLoggedInUser(), issue, EventDispatchOption.DO_NOT_DISPATCH, false);
        }
    }
}

package sandbox.jira.issue.command;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.security.IssueSecurity;
import sandbox.jira.workflow.Workflows;

/**
 * Jira's Move: project, type and status become what the user chose. No condition, validator or function of a workflow
 * is
 * asked (facts U15); the caller has checked the permission MOVE_ISSUES.
 */
public final class MoveIssue {
    private final CommandAccess access;
    private final IssueSecurity security;

    public MoveIssue(CommandAccess access, IssueSecurity security) {
        this.access = access;
        this.security = security;
    }

    /** Within the project. */
    public void move(ApplicationUser user, StoredIssue issue, String issueTypeId, String statusId) {
        move(user, issue, issue.getProjectObject(), issueTypeId, statusId);
    }

    public void move(ApplicationUser user, StoredIssue issue, Project project, String issueTypeId, String statusId) {
        String workflow = access.workflowSchemes().workflowName(project.getId(), issueTypeId);
        StepDescriptor step = Workflows.stepOf(access.workflows().find(workflow).orElseThrow(), statusId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The workflow " + workflow + " has no step for the status " + statusId));
        access.database().transactions().inTransaction(() -> {
            Long oldEntry = issue.getWorkflowId();
            changeProject(issue, project);
            issue.setIssueTypeId(issueTypeId);
            issue.setStatusId(statusId);
            issue.setWorkflowId(access.engines().placeInStep(workflow, step.getId(), step.getName()));
            IssueStore.Change change = access.issues().save(issue, CommandAccess.keyOf(user), List.of());
            if (oldEntry != null) {
                access.engines().remove(oldEntry);
            }
            Map<String, Object> parameters = new HashMap<>(Map.of("changeItems", change.items()));
            access.events().publish(issue, user, EventType.ISSUE_MOVED_ID, parameters, true);
        });
    }

    /** A new key, the old one is remembered; a security level that the new project's scheme lacks is dropped. */
    private void changeProject(StoredIssue issue, Project project) {
        if (project.getId().equals(issue.getProjectId())) {
            return;
        }
        access.issues().rekey(issue, project);
        boolean known = security.levelIds(project).contains(issue.getSecurityLevelId());
        if (!known) {
            issue.setSecurityLevelId(null);
        }
    }
}

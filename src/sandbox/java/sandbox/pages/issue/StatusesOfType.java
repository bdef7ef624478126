package sandbox.pages.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import sandbox.pages.view.StatusView;

/** The statuses of the workflow that issues of a type have in a project. */
public final class StatusesOfType {
    private final WorkflowManager workflows;

    public StatusesOfType(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    public List<StatusView> of(Project project, String issueTypeId) {
        return workflows.getWorkflow(project.getId(), issueTypeId).getLinkedStatusObjects().stream()
                .map(StatusView::of).toList();
    }
}

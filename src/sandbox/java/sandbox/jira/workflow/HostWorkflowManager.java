package sandbox.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Collection;
import java.util.Objects;
import sandbox.data.Database;
import sandbox.jira.constant.Constants;
import sandbox.jira.member.Provided;
import sandbox.jira.workflow.engine.WorkflowXml;
import sandbox.jira.workflow.scheme.WorkflowSchemes;

/** Workflows and their drafts. An active workflow changes only by publishing its draft. */
public abstract class HostWorkflowManager implements WorkflowManager {
    private static final int NAME_LIMIT = 255;

    private final Database database;
    private final Workflows workflows;
    private final WorkflowSchemes schemes;
    private final Constants constants;

    protected HostWorkflowManager(Database database, Workflows workflows, WorkflowSchemes schemes,
            Constants constants) {
        this.database = database;
        this.workflows = workflows;
        this.schemes = schemes;
        this.constants = constants;
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return workflows.store().named(name).map(data -> present(data, false)).orElse(null);
    }

    @Override
    public JiraWorkflow getWorkflow(Issue issue) {
        return getWorkflow(issue.getProjectId(), issue.getIssueTypeId());
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return getWorkflow(schemes.workflowName(projectId, issueTypeId));
    }

    @Override
    public Collection<JiraWorkflow> getWorkflows() {
        return workflows.store().all().stream().map(data -> present(data, false)).toList();
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.store().named(name).isPresent();
    }

    @Override
    public void createWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        String name = workflow.getName();
        if (name == null || name.isBlank() || name.length() > NAME_LIMIT || workflowExists(name)) {
            throw new WorkflowException("A workflow with this name exists already, or the name is empty or longer than "
                    + NAME_LIMIT + " characters: " + name);
        }
        String xml = checked(workflow.getDescriptor());
        workflows.store().add(id -> new WorkflowData(id, name, workflow.getDescription(), xml));
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        WorkflowData stored = (workflow.isDraftWorkflow() ? workflows.drafts() : workflows.store())
                .named(workflow.getName()).orElseThrow(() -> unknown(workflow.getName()));
        if (!workflow.isDraftWorkflow()) {
            refuseUneditable(stored.name());
        }
        WorkflowData changed = stored.with(workflow.getDescription(), checked(workflow.getDescriptor()));
        (workflow.isDraftWorkflow() ? workflows.drafts() : workflows.store()).put(changed);
    }

    @Override
    public void deleteWorkflow(JiraWorkflow workflow) {
        if (schemes.isUsed(workflow.getName()) || Workflows.SYSTEM.equals(workflow.getName())) {
            throw new WorkflowException("Cannot delete a workflow that a scheme uses: " + workflow.getName());
        }
        database.transactions().inTransaction(() -> {
            deleteDraftWorkflow(workflow.getName());
            workflows.store().named(workflow.getName()).ifPresent(data -> workflows.store().remove(data.id()));
        });
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return schemes.isActive(workflow.getName());
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentName) {
        WorkflowData parent = workflows.store().named(parentName).orElseThrow(() -> unknown(parentName));
        if (!schemes.isActive(parentName) || workflows.drafts().named(parentName).isPresent()) {
            throw new IllegalStateException("Only an active workflow without a draft gets one: " + parentName);
        }
        return present(workflows.drafts().add(
                id -> new WorkflowData(id, parentName, parent.description(), parent.xml())), true);
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parentName) {
        return workflows.drafts().named(parentName).map(data -> present(data, true)).orElse(null);
    }

    @Override
    public boolean deleteDraftWorkflow(String parentName) {
        workflows.drafts().named(parentName).ifPresent(draft -> workflows.drafts().remove(draft.id()));
        return true;
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String parentName) {
        WorkflowData draft = workflows.drafts().named(parentName)
                .orElseThrow(() -> new WorkflowException("No draft workflow named '" + parentName + "'"));
        WorkflowData parent = workflows.store().named(parentName).orElseThrow(() -> unknown(parentName));
        refuseLostSteps(Workflows.parse(parent), Workflows.parse(draft));
        database.transactions().inTransaction(() -> {
            workflows.store().put(parent.with(draft.description(), draft.xml()));
            workflows.drafts().remove(draft.id());
        });
    }

    @Override
    public JiraWorkflow getWorkflowClone(String name) {
        return getWorkflow(name);
    }

    @Override
    public JiraWorkflow getDefaultWorkflow() {
        return getWorkflow(Workflows.SYSTEM);
    }

    @Override
    public String getNextStatusIdForAction(Issue issue, int actionId) {
        WorkflowDescriptor descriptor = shared(issue);
        int step = descriptor.getAction(actionId).getUnconditionalResult().getStep();
        return step < 0 ? issue.getStatusId() : Workflows.statusOf(descriptor.getStep(step));
    }

    @Override
    public ActionDescriptor getActionDescriptor(Issue issue, int actionId) {
        return getWorkflow(issue).getDescriptor().getAction(actionId);
    }

    @Override
    public boolean isEditable(Issue issue) {
        StepDescriptor step = Workflows.stepOf(shared(issue), issue.getStatusId()).orElse(null);
        return step == null || !"false".equals(step.getMetaAttributes().get("jira.issue.editable"));
    }

    private WorkflowDescriptor shared(Issue issue) {
        String name = schemes.workflowName(issue.getProjectId(), issue.getIssueTypeId());
        return workflows.find(name).orElseThrow(() -> unknown(name));
    }

    private void refuseUneditable(String name) {
        if (Workflows.SYSTEM.equals(name) || schemes.isActive(name)) {
            throw new WorkflowException("Cannot save an active workflow: " + name);
        }
    }

    /** Issues stand in steps: a draft keeps every step that its parent has, with the same status. */
    private static void refuseLostSteps(WorkflowDescriptor parent, WorkflowDescriptor draft) {
        for (StepDescriptor step : Workflows.steps(parent)) {
            StepDescriptor kept = draft.getStep(step.getId());
            if (kept == null || !Objects.equals(Workflows.statusOf(kept), Workflows.statusOf(step))) {
                throw new WorkflowException("The draft lost the step " + step.getName() + " (" + step.getId() + ")");
            }
        }
    }

    /** The text of the descriptor, once it is clear that it can be read again and every step has a status. */
    private String checked(WorkflowDescriptor descriptor) {
        String xml = WorkflowXml.write(descriptor);
        for (StepDescriptor step : Workflows.steps(Workflows.parse(new WorkflowData(0, "", "", xml)))) {
            if (constants.status(Workflows.statusOf(step)).isEmpty()) {
                throw new WorkflowException("The step " + step.getName() + " names no existing status in "
                        + Workflows.STATUS_ID);
            }
        }
        return xml;
    }

    private JiraWorkflow present(WorkflowData data, boolean draft) {
        return Provided.of(StoredWorkflow.class, data, draft, workflows, schemes, constants);
    }

    private static WorkflowException unknown(String name) {
        return new WorkflowException("There is no workflow named '" + name + "'");
    }
}

package sandbox.jira.issue.command;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import sandbox.jira.field.IssueTypeSchemes;
import sandbox.jira.issue.StoredIssue;
import sandbox.jira.issue.input.Entry;
import sandbox.jira.issue.input.InputParameters;
import sandbox.jira.project.Projects;
import sandbox.jira.workflow.engine.Engine;
import sandbox.jira.workflow.module.Variables;

/** Creates an issue: permission, type of the project's scheme, fields of the create screen, initial action. */
public final class CreateIssue {
    private final CommandAccess access;
    private final Projects projects;
    private final IssueTypeSchemes types;
    private final WorkflowRun runs;

    public CreateIssue(CommandAccess access, Projects projects, IssueTypeSchemes types) {
        this.access = access;
        this.projects = projects;
        this.types = types;
        this.runs = new WorkflowRun(access);
    }

    public CreateValidationResult validate(ApplicationUser user, Long parentId, InputParameters parameters) {
        ErrorCollection errors = new SimpleErrorCollection();
        StoredIssue issue = access.issues().blank();
        Optional<Project> project = project(parameters);
        if (project.isEmpty()) {
            errors.addError("pid", access.texts().text("issue.project.invalid"));
        } else if (!access.permissions().has(ProjectPermissions.CREATE_ISSUES, project.get(), user)) {
            errors.addErrorMessage(access.texts().text("issue.create.forbidden"));
        } else {
            issue.setProjectId(project.get().getId());
            issue.setCreator(user);
            setType(issue, parameters.first("issuetype"), parentId != null, errors);
            setParent(issue, parentId, user, errors);
        }
        if (!errors.hasAnyErrors()) {
            enter(issue, parameters, user, errors);
        }
        return new CreateValidationResult(errors.hasAnyErrors() ? null : issue, errors,
                new HashMap<>(parameters.values()));
    }

    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("You cannot create an issue with an invalid validation result");
        }
        StoredIssue issue = (StoredIssue) validated.getIssue();
        String workflow = access.workflowSchemes().workflowName(issue.getProjectId(), issue.getIssueTypeId());
        ErrorCollection errors = runs.run(() -> {
            access.database().transactions().inTransaction(() -> initialize(user, issue, workflow));
        });
        return new IssueResult(errors.hasAnyErrors() ? null : reload(issue), errors);
    }

    private void initialize(ApplicationUser user, StoredIssue issue, String workflow) {
        ActionDescriptor initial = (ActionDescriptor) access.workflows().find(workflow).orElseThrow()
                .getInitialActions().get(0);
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.ISSUE, issue);
        variables.put("project", issue.getProjectObject());
        runs.unchecked(() -> access.engines().acting(CommandAccess.keyOf(user), Engine.Skip.NOTHING)
                .initialize(workflow, initial.getId(), variables));
        if (issue.getId() == null) {
            throw new IllegalStateException("The initial action of workflow " + workflow + " creates no issue");
        }
    }

    private StoredIssue reload(StoredIssue issue) {
        return access.issues().byId(issue.getId()).orElseThrow();
    }

    private Optional<Project> project(InputParameters parameters) {
        String id = parameters.first("pid");
        return id.matches("\\d{1,18}") ? projects.byId(Long.valueOf(id)) : Optional.empty();
    }

    private void setType(StoredIssue issue, String typeId, boolean subTask, ErrorCollection errors) {
        Optional<IssueType> type = types.typesOf(issue.getProjectId()).stream()
                .filter(candidate -> candidate.getId().equals(typeId)).findFirst();
        if (type.isEmpty()) {
            errors.addError("issuetype", access.texts().text("issue.type.invalid"));
        } else if (type.get().isSubTask() != subTask) {
            errors.addError("issuetype",
                    access.texts().text(subTask ? "issue.type.standard" : "issue.type.subtask"));
        } else {
            issue.setIssueTypeId(typeId);
        }
    }

    private void setParent(StoredIssue issue, Long parentId, ApplicationUser user, ErrorCollection errors) {
        if (parentId == null) {
            return;
        }
        Optional<StoredIssue> parent = access.visible(access.issues().byId(parentId), user, errors);
        if (parent.isPresent() && (parent.get().isSubTask() || !sameProject(parent.get(), issue))) {
            errors.addError("parent", access.texts().text("issue.parent.invalid"));
        } else {
            parent.ifPresent(found -> {
                issue.setParentId(parentId);
                issue.setSecurityLevelId(found.getSecurityLevelId());
            });
        }
    }

    private static boolean sameProject(Issue parent, Issue issue) {
        return parent.getProjectId().equals(issue.getProjectId());
    }

    private void enter(StoredIssue issue, InputParameters parameters, ApplicationUser user, ErrorCollection errors) {
        Collection<String> screen = access.screens().fieldsOf(issue.getProjectId(), issue.getIssueTypeId(),
                IssueOperations.CREATE_ISSUE_OPERATION);
        access.inputs().applyBesideScreen(issue, user, screen);
        access.inputs().apply(new Entry(issue, parameters, screen, user, true, errors));
        boolean named = issue.getSummary() != null && !issue.getSummary().isBlank();
        if (!named && !errors.getErrors().containsKey("summary")) {
            errors.addError("summary", access.texts().text("field.summary.required"));
        }
    }
}

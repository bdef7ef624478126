package sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import sandbox.field.Choice;
import sandbox.field.FieldChoices;
import sandbox.field.FieldScreens;
import sandbox.field.IssueInputs;
import sandbox.field.ScreenTab;
import sandbox.pages.form.FormTab;
import sandbox.pages.page.Answer;
import sandbox.pages.page.Frame;
import sandbox.pages.page.PageRequest;
import sandbox.pages.page.Routes;

/** Creating an issue: project and type are chosen above the fields of the create screen they lead to. */
final class CreatePages {
    private final IssueService issues;
    private final PermissionManager permissions;
    private final FieldScreens screens;
    private final FieldChoices choices;
    private final IssueForm form;
    private final IssueInputs inputs;

    CreatePages(IssueService issues, PermissionManager permissions, FieldScreens screens, FieldChoices choices,
            IssueForm form, IssueInputs inputs) {
        this.issues = issues;
        this.permissions = permissions;
        this.screens = screens;
        this.choices = choices;
        this.form = form;
        this.inputs = inputs;
    }

    void mount(Routes routes) {
        routes.get("/secure/CreateIssue!default\\.jspa", page -> render(page, IssueErrors.NONE));
        routes.post("/secure/CreateIssue\\.jspa", this::create);
    }

    private Answer create(PageRequest page) {
        Project project = chosenProject(page, projects(page));
        if (project == null) {
            return Answer.forbidden();
        }
        String type = chosenType(page, types(page, project));
        List<ScreenTab> screen = screen(project, type);
        Map<String, List<String>> values = form.values(page, screen);
        values.put("project", List.of(project.getId().toString()));
        values.put("issuetype", List.of(type));
        CreateValidationResult checked = issues.validateCreate(page.user(), inputs.of(values));
        ErrorCollection refused = checked.getErrorCollection();
        if (checked.isValid()) {
            IssueResult created = issues.create(page.user(), checked);
            refused = created.getErrorCollection();
            if (created.isValid()) {
                return Answer.redirect("/browse/" + created.getIssue().getKey());
            }
        }
        List<FormTab> tabs = form.tabs(page, screen, null, project, IssueErrors.NONE);
        return render(page, IssueErrors.of(refused, IssueForm.shown(tabs)));
    }

    private Answer render(PageRequest page, IssueErrors errors) {
        List<Project> projects = projects(page);
        Project project = chosenProject(page, projects);
        if (project == null) {
            return Answer.page("issue/cannot-create", page.t("sandbox.issue.create.title"), Frame.general(""));
        }
        List<Choice> types = types(page, project);
        String type = chosenType(page, types);
        return Answer.page("issue/create", page.t("sandbox.issue.create.title"), Frame.project(project, "issues"))
                .with("projects", projects.stream().map(one -> new Choice(one.getId().toString(),
                        one.getName() + " (" + one.getKey() + ")")).toList())
                .with("projectId", project.getId().toString())
                .with("projectKey", project.getKey())
                .with("types", types)
                .with("typeId", type)
                .with("tabs", form.tabs(page, screen(project, type), null, project, errors))
                .with("messages", errors.messages());
    }

    private List<Project> projects(PageRequest page) {
        List<Project> projects = new ArrayList<>(permissions.getProjects(ProjectPermissions.CREATE_ISSUES,
                page.user()));
        projects.sort(Comparator.comparing(Project::getName));
        return projects;
    }

    private static Project chosenProject(PageRequest page, List<Project> projects) {
        long id = page.id("pid");
        return projects.stream().filter(one -> one.getId() == id).findFirst()
                .orElse(projects.isEmpty() ? null : projects.get(0));
    }

    private List<Choice> types(PageRequest page, Project project) {
        return choices.ofSystem("issuetype", project, page.user());
    }

    private static String chosenType(PageRequest page, List<Choice> types) {
        String id = page.param("issuetype");
        return types.stream().map(Choice::value).filter(id::equals).findFirst()
                .orElse(types.isEmpty() ? "" : types.get(0).value());
    }

    private List<ScreenTab> screen(Project project, String typeId) {
        return screens.of(project, typeId, IssueOperations.CREATE_ISSUE_OPERATION);
    }
}

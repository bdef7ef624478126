package sandbox.jira.project;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import sandbox.jira.text.HostTexts;

/**
 * Projects for a user: only administrators create them, and who may not browse a project does not learn that it
 * exists.
 */
public abstract class HostProjectService implements ProjectService {
    private static final int NAME_LIMIT = 80;

    private final ProjectManager projects;
    private final GlobalPermissionManager globalPermissions;
    private final PermissionManager permissions;
    private final HostTexts texts;

    protected HostProjectService(ProjectManager projects, GlobalPermissionManager globalPermissions,
            PermissionManager permissions, HostTexts texts) {
        this.projects = projects;
        this.globalPermissions = globalPermissions;
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public CreateProjectValidationResult validateCreateProject(ApplicationUser user, ProjectCreationData data) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (!globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)) {
            errors.addErrorMessage(texts.text("project.create.forbidden"));
        } else {
            checkName(data.getName(), errors);
            checkKey(data.getKey(), errors);
            if (data.getLead() == null || !data.getLead().isActive()) {
                errors.addError("projectLead", texts.text("project.lead.invalid"));
            }
        }
        return new CreateProjectValidationResult(errors, user, data);
    }

    @Override
    public Project createProject(CreateProjectValidationResult result) {
        if (!result.isValid()) {
            throw new IllegalStateException("You can not create a project with an invalid validation result");
        }
        return projects.createProject(result.getUser(), result.getProjectCreationData());
    }

    @Override
    public GetProjectResult getProjectByKey(ApplicationUser user, String key) {
        ErrorCollection errors = new SimpleErrorCollection();
        Project project = projects.getProjectObjByKey(key);
        if (project == null || !mayView(project, user)) {
            errors.addErrorMessage(texts.text("project.unknown", key));
            return new GetProjectResult(errors, null);
        }
        return new GetProjectResult(errors, project);
    }

    private boolean mayView(Project project, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user)
                || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                || globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
    }

    private void checkName(String name, ErrorCollection errors) {
        if (name == null || name.isBlank()) {
            errors.addError("projectName", texts.text("project.name.required"));
        } else if (name.length() < 2 || name.length() > NAME_LIMIT) {
            errors.addError("projectName", texts.text("project.name.length", NAME_LIMIT));
        } else if (projects.getProjectObjByName(name) != null) {
            errors.addError("projectName", texts.text("project.name.used"));
        }
    }

    private void checkKey(String key, ErrorCollection errors) {
        if (key == null || !key.matches("[A-Z][A-Z]{1,9}")) {
            errors.addError("projectKey", texts.text("project.key.invalid"));
        } else if (projects.getProjectObjByKey(key) != null) {
            errors.addError("projectKey", texts.text("project.key.used",
                    projects.getProjectObjByKey(key).getName()));
        }
    }
}

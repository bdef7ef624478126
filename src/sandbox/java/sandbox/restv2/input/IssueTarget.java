package sandbox.restv2.input;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.fasterxml.jackson.databind.JsonNode;
import sandbox.restv2.Call;
import sandbox.restv2.RestFailure;

/** Reads where a new issue goes: its project and type, by id, key or name. */
public final class IssueTarget {
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final IssueTypeSchemeManager issueTypes;

    public IssueTarget(ProjectManager projects, PermissionManager permissions, IssueTypeSchemeManager issueTypes) {
        this.projects = projects;
        this.permissions = permissions;
        this.issueTypes = issueTypes;
    }

    /** An invisible project is answered like a missing one. */
    public Project project(Call call, JsonNode json) {
        Project project = null;
        if (json.hasNonNull("id") && json.get("id").asText().matches("\\d{1,18}")) {
            project = projects.getProjectObj(json.get("id").asLong());
        } else if (json.hasNonNull("key")) {
            project = projects.getProjectObjByKey(json.get("key").asText());
        }
        if (project == null || !permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.user())) {
            throw RestFailure.field("project", call.t("sandbox.rest.project.required"));
        }
        return project;
    }

    public IssueType type(Call call, Project project, JsonNode json) {
        String id = json.path("id").asText("");
        String name = json.path("name").asText("");
        return issueTypes.getIssueTypesForProject(project).stream()
                .filter(type -> id.isEmpty() ? type.getName().equals(name) || name.equals(type.getNameTranslation())
                        : type.getId().equals(id))
                .findFirst().orElseThrow(() -> RestFailure.field("issuetype",
                call.t("sandbox.rest.issuetype.required")));
    }
}

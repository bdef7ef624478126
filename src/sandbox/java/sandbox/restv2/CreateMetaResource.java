package sandbox.restv2;

import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sandbox.field.FieldScreens;
import sandbox.restv2.json.ConstantJson;
import sandbox.restv2.json.FieldMetaJson;
import sandbox.restv2.json.JsonObject;
import sandbox.restv2.json.ProjectJson;
import sandbox.restv2.json.Wanted;

/** `/issue/createmeta` in its old form (one document) and its new one (paged types, then paged fields). */
@Path("{version:2|latest}/issue/createmeta")
public final class CreateMetaResource {
    private final Calls calls;
    private final ProjectLookup projects;
    private final PermissionManager permissions;
    private final IssueTypeSchemeManager issueTypes;
    private final FieldScreens screens;
    private final FieldMetaJson fields;

    CreateMetaResource(Calls calls, ProjectLookup projects, PermissionManager permissions,
            IssueTypeSchemeManager issueTypes, FieldScreens screens, FieldMetaJson fields) {
        this.calls = calls;
        this.projects = projects;
        this.permissions = permissions;
        this.issueTypes = issueTypes;
        this.screens = screens;
        this.fields = fields;
    }

    @GET
    public Map<String, Object> all(@Context HttpServletRequest request, @QueryParam("projectKeys") List<String> keys,
            @QueryParam("projectIds") List<String> ids, @QueryParam("issuetypeNames") List<String> names,
            @QueryParam("issuetypeIds") List<String> typeIds, @QueryParam("expand") @DefaultValue("") String expand) {
        Call call = calls.of(request);
        Set<String> wanted = Wanted.split(keys);
        wanted.addAll(Wanted.split(ids));
        Set<String> types = Wanted.split(typeIds);
        types.addAll(names);
        boolean expanded = expand.contains("projects.issuetypes.fields");
        List<Map<String, Object>> found = projects.all(call).stream()
                .filter(project -> wanted.isEmpty() || wanted.contains(project.getKey())
                        || wanted.contains(project.getId().toString()))
                .filter(project -> mayCreate(call, project))
                .map(project -> project(call, project, types, expanded)).toList();
        return new JsonObject().add("expand", "projects").add("projects", found).map();
    }

    private boolean mayCreate(Call call, Project project) {
        return permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, call.user());
    }

    private Map<String, Object> project(Call call, Project project, Set<String> wanted, boolean expanded) {
        JsonObject json = new JsonObject().add("expand", "issuetypes");
        ProjectJson.brief(call, project).forEach(json::add);
        return json.add("issuetypes", issueTypes.getIssueTypesForProject(project).stream()
                .filter(type -> wanted.isEmpty() || wanted.contains(type.getId()) || wanted.contains(type.getName()))
                .map(type -> type(call, project, type, expanded)).toList()).map();
    }

    private Map<String, Object> type(Call call, Project project, IssueType type, boolean expanded) {
        JsonObject json = new JsonObject();
        ConstantJson.type(call, type).forEach(json::add);
        return expanded ? json.add("expand", "fields").add("fields", fields.all(call, project, null, ids(project,
                type)))
                .map() : json.map();
    }

    private List<String> ids(Project project, IssueType type) {
        List<String> ids = new ArrayList<>(List.of("project", "issuetype"));
        FieldScreens.ids(screens.of(project, type.getId(), IssueOperations.CREATE_ISSUE_OPERATION)).stream()
                .filter(id -> !ids.contains(id)).forEach(ids::add);
        return ids;
    }

    @GET
    @Path("{project}/issuetypes")
    public Map<String, Object> types(@Context HttpServletRequest request, @PathParam("project") String key,
            @QueryParam("startAt") @DefaultValue("0") int start,
            @QueryParam("maxResults") @DefaultValue("50") int max) {
        Call call = calls.of(request);
        Project project = creatable(call, key);
        return Paging.page(issueTypes.getIssueTypesForProject(project).stream()
                .map(type -> ConstantJson.type(call, type)).toList(), start, max);
    }

    @GET
    @Path("{project}/issuetypes/{type}")
    public Map<String, Object> fields(@Context HttpServletRequest request, @PathParam("project") String key,
            @PathParam("type") String typeId, @QueryParam("startAt") @DefaultValue("0") int start,
            @QueryParam("maxResults") @DefaultValue("50") int max) {
        Call call = calls.of(request);
        Project project = creatable(call, key);
        IssueType type = issueTypes.getIssueTypesForProject(project).stream().filter(one -> one.getId().equals(typeId))
                .findFirst().orElseThrow(() -> RestFailure.of(404, call.t("sandbox.rest.missing")));
        return Paging.page(List.copyOf(fields.all(call, project, null, ids(project, type)).values()), start, max);
    }

    private Project creatable(Call call, String key) {
        Project project = projects.visible(call, key);
        if (!mayCreate(call, project)) {
            throw RestFailure.of(403, call.t("sandbox.rest.permission.missing"));
        }
        return project;
    }
}

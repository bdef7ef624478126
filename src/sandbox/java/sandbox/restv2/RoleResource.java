package sandbox.restv2;

import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Map;
import sandbox.restv2.json.JsonObject;

/** `/role`: the roles there are; only administrators may list them. */
@Path("{version:2|latest}/role")
public final class RoleResource {
    private final Calls calls;
    private final ProjectRoleManager roles;
    private final AdministratorCheck administrators;

    RoleResource(Calls calls, ProjectRoleManager roles, AdministratorCheck administrators) {
        this.calls = calls;
        this.roles = roles;
        this.administrators = administrators;
    }

    @GET
    public List<Map<String, Object>> roles(@Context HttpServletRequest request) {
        Call call = calls.of(request);
        administrators.check(call);
        return roles.getProjectRoles().stream().map(role -> body(call, role)).toList();
    }

    private static Map<String, Object> body(Call call, ProjectRole role) {
        return new JsonObject().add("self", call.url("role/" + role.getId())).add("name", role.getName())
                .add("id", role.getId())
                .add("description", role.getDescription() == null ? "" : role.getDescription()).map();
    }
}
